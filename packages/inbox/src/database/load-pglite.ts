import type { PGlite } from '@electric-sql/pglite'
import { InboxError } from '../errors/inbox-error.ts'

export type { PGlite }

/** The embedded database, loaded on first use: nine megabytes that a user of a real server never reads. */
export async function loadPglite(): Promise<typeof PGlite> {
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    return PGlite
  } catch {
    throw new InboxError({
      code: 'missing-package',
      message: 'the embedded database is not installed',
      remedy: 'Install @electric-sql/pglite, or use `openPostgres`.',
    })
  }
}
