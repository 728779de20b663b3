/**
 * A manifest that says where its source is: the registry holds that against the workflow that proves where the package was built.
 *
 * @param manifest - text of a `package.json`, indented by two
 * @param url - `https://host/owner/name`, without an ending
 * @param folder - `packages/core`
 * @throws Error where the address is none
 */
export function stampRepository(manifest: string, url: string, folder: string): string {
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(url)) {
    throw new Error('The address of the repository is not of the form https://host/owner/name.')
  }
  const { repository: _earlier, ...fields } = JSON.parse(manifest) as Record<string, unknown> // ours
  const repository = { type: 'git', url: `git+${url}.git`, directory: folder }
  return `${JSON.stringify({ ...fields, repository }, null, 2)}\n`
}
