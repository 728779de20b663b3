import type { IdSource } from '@three-ds/core/testing'

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A token in the form that recordings of 2026 show, 26 characters. Clients must not rely on it. */
export const makeToken = (ids: IdSource): string => `01${ids.token(alphabet, 24)}`
