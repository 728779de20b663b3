import { posix } from 'node:path'
import { knowsEveryApi, providerApis } from '../data/provider-apis.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { importsOf } from '../source/imports-of.ts'
import type { Finding, Rule } from './rule.ts'

/** Where one package serves several APIs, none knows another, and what they share knows none: nobody loads what they do not use. */
export const apiBorders: Rule = (files) =>
  Object.entries(providerApis).flatMap(([folder, apis]) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/src/`) && path.endsWith('.ts'))
      .flatMap((file) => checkFile(file, `${folder}/src`, apis)),
  )

function checkFile(file: RepoFile, src: string, apis: readonly string[]): Finding[] {
  const inner = file.path.slice(src.length + 1)
  if (knowsEveryApi.some((name) => inner === name || (name.endsWith('/') && inner.startsWith(name)))) return []
  const apiOf = (path: string): string | undefined => apis.find((api) => path.startsWith(`${src}/${api}/`))
  const own = apiOf(file.path)
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .flatMap(({ specifier, line }) => {
      const other = apiOf(posix.join(posix.dirname(file.path), specifier))
      if (other === undefined || other === own) return []
      return [
        {
          path: file.path,
          line,
          rule: 'api-borders',
          text: `${own === undefined ? 'what the APIs share' : own} must not import ${other}`,
          remedy: `Move what both need up to ${src}, into a file that knows no API.`,
        },
      ]
    })
}
