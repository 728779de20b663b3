/**
 * The part that a file of a bundle belongs to: a dependency by its name (`zod`), a folder of ours (`core/http`), or a file that
 * stands in no folder (`spreedly/client.ts`).
 *
 * @param path as esbuild names it: relative, with `/`
 */
export function partOf(path: string): string {
  const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(`/${path}`)?.[1]
  if (dependency !== undefined) return dependency
  const [, name, inside] = /packages\/([^/]+)\/src\/([^/]+)/.exec(path) ?? []
  return name === undefined || inside === undefined ? path : `${name}/${inside}`
}
