import type { PackageEntry, PublishedPackage } from '../workspace/published-package.ts'

/** Where the report of an entry stands, from the root of the repository: `packages/core/api/http.api.md`. */
export const reportPath = ({ folder }: PublishedPackage, { path }: PackageEntry): string =>
  `${folder}/api/${path === '.' ? 'index' : path.slice(2).replaceAll('/', '-')}.api.md`
