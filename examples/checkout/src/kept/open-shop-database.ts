import { type Database, openPglite, openPostgres } from '@three-ds/inbox'

/** A PostgreSQL by its address, or an embedded one: `memory`, or a folder. */
export const openShopDatabase = async (where: string): Promise<Database> => {
  if (/^postgres(ql)?:/.test(where)) return openPostgres({ connectionString: where })
  return openPglite(where === 'memory' ? {} : { folder: where })
}
