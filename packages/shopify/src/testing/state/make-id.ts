import type { IdSource } from '@three-ds/core/testing'

const hex = '0123456789abcdef'
const lettersAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A card in the vault. Source of the form: Shopify/shopify-app-js, `payment.test.ts`. */
export const makeSessionId = (ids: IdSource): string => `global-${ids.token(hex, 16)}`

/** Token of a checkout or a cart: 32 letters and digits. Source of the form: Shopify/shopify-app-js, `payment.test.ts`. */
export const makeToken = (ids: IdSource): string => ids.token(lettersAndDigits, 32)

/** A number that JSON holds without loss; the first digit is never zero. */
export const makeNumber = (ids: IdSource): string => `1${ids.token('0123456789', 9)}`

/** `gid://shopify/Cart/…`. Source: shopify.dev/docs/api/usage/gids. */
export const gid = (type: string, name: string): string => `gid://shopify/${type}/${name}`
