import { join } from 'node:path'

/** Absolute path of the checkout that this tool lies in. */
export const root = join(import.meta.dirname, '../../../..')
