import { isPackageSource } from '../repository/package-folder.ts'
import { importsOf } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Rule } from './rule.ts'

/** One form of zod everywhere: the small one, which a bundler can shake. */
export const zodForm: Rule = (files) =>
  files
    .filter(({ path }) => isPackageSource(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => packageName(specifier) === 'zod')
        .filter(({ specifier, form, namespace }) => specifier !== 'zod/mini' || form !== 'static' || namespace !== 'z')
        .map(({ line }) => ({
          path: file.path,
          line,
          rule: 'zod-form',
          text: 'zod is imported in another form than everywhere else',
          remedy: "Write `import * as z from 'zod/mini'`, with `type` where only types are used.",
        })),
    )
