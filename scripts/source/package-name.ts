/**
 * The package that a specifier names: `fast-check`, `@three-ds/core` of `@three-ds/core/http`; `undefined` for a relative
 * path and for `node:` modules.
 */
export function packageName(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('/') || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
