import type { Tarball } from '../tarball/tarball.ts'
import type { PackageProblem } from './problem.ts'

/** What is read of a packed manifest. */
interface PackedManifest {
  readonly repository?: { readonly url?: string; readonly directory?: string }
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Scripts that a package manager runs on the machine of whoever installs. */
const installScripts: readonly string[] = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']

/** Ranges that mean something only in this repository. */
const ownRange = /^(?:workspace|catalog|link|file|portal):/

/** The packed manifest means the same on any machine, and what it names is there. */
export function checkManifest({ name, folder, files }: Tarball): readonly PackageProblem[] {
  // `pnpm rules` judges type, engines, sideEffects and license at the source.
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as PackedManifest
  const { repository, exports = {}, bin = {}, scripts = {} } = manifest
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })
  const texts = [
    ...[...targets, ...Object.values(bin)]
      .filter((target) => !files.has(target.replace('./', '')))
      .map((target) => `the manifest names ${target}, which is not inside. Build it, or correct the name.`),
    ...Object.values(bin)
      .filter((target) => files.get(target.replace('./', ''))?.startsWith('#!/usr/bin/env node\n') === false)
      .map((target) => `${target} does not say which program runs it. Begin it with \`#!/usr/bin/env node\`.`),
    ...ranges
      .filter(([, range]) => ownRange.test(range))
      .map(([other]) => `the range of ${other} is this repository's own. Pack with pnpm.`),
    ...installScripts
      .filter((script) => scripts[script] !== undefined)
      .map((script) => `it runs a script at installation, ${script}. Remove it.`),
    ...(repository === undefined || (repository.directory === folder && repository.url?.startsWith('git+https://'))
      ? []
      : [`\`repository\` does not lead to ${folder}. Run \`pnpm release:stamp\`.`]),
  ]
  return texts.map((text) => ({ package: name, text }))
}
