/**
 * Where the sources can be looked at, by the `repository` of a `package.json`: `git+https://host/owner/name.git` is
 * `https://host/owner/name`. `undefined` where the manifest names none: the repository is not public then.
 */
export function sourceHost(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const { repository } = manifest
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository
  return typeof url === 'string' ? /^(?:git\+)?(https:\/\/[^\s]+?)(?:\.git)?\/?$/.exec(url)?.[1] : undefined
}
