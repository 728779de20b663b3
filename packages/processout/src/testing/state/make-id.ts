import type { IdSource } from '@three-ds/core/testing'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** An id as ProcessOut writes it: a prefix, and 32 letters and digits. Source: docs.processout.com/reference, samples. */
export const makeId = (ids: IdSource, prefix: string): string => `${prefix}_${ids.token(alphabet, 32)}`
