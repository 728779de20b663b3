import { isInboxError, openPglite, openPostgres } from '@three-ds/inbox'
import { check } from '../portable/check.ts'

const codeOf = async (work: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    await work()
    return undefined
  } catch (error) {
    return isInboxError(error) ? error.code : 'not an error of ours'
  }
}

// The embedded database is an optional peer, and nobody installed it here.
check('what is missing is named', (await codeOf(() => openPglite())) === 'missing-package')

const nobody = openPostgres({ connectionString: 'postgres://shop@127.0.0.1:1/shop' })
check('a database that is down is named', (await codeOf(() => nobody.query('select 1'))) === 'database-unavailable')
await nobody.close()
