import { allowedDependencies } from './allowed-dependencies.ts'
import { apiBorders } from './api-borders.ts'
import { consoleOutput } from './console-output.ts'
import { docstrings } from './docstrings.ts'
import { exampleFences } from './example-fences.ts'
import { explicitExports } from './explicit-exports.ts'
import { externalImports } from './external-imports.ts'
import { fileSize } from './file-size.ts'
import { focusedTests } from './focused-tests.ts'
import { guardingTests } from './guarding-tests.ts'
import { importDirection } from './import-direction.ts'
import { importHomesRule } from './import-homes.ts'
import { installScripts } from './install-scripts.ts'
import { machineTraces } from './machine-traces.ts'
import { markdownLinks } from './markdown-links.ts'
import { markdownTables } from './markdown-tables.ts'
import { mirroredTests } from './mirrored-tests.ts'
import { namedCommands } from './named-commands.ts'
import { openNotes } from './open-notes.ts'
import { packageManifest } from './package-manifest.ts'
import { portableCode } from './portable-code.ts'
import { providerLayout } from './provider-layout.ts'
import { providerReadme } from './provider-readme.ts'
import type { Rule } from './rule.ts'
import { typeEscapes } from './type-escapes.ts'
import { zodForm } from './zod-form.ts'

/** Every rule of the house that a machine can see to. */
export const allRules: readonly Rule[] = [
  importDirection,
  importHomesRule,
  externalImports,
  allowedDependencies,
  zodForm,
  portableCode,
  providerLayout,
  apiBorders,
  providerReadme,
  packageManifest,
  installScripts,
  mirroredTests,
  fileSize,
  typeEscapes,
  openNotes,
  consoleOutput,
  focusedTests,
  machineTraces,
  explicitExports,
  docstrings,
  exampleFences,
  markdownLinks,
  markdownTables,
  namedCommands,
  guardingTests,
]
