import { encodeBase64 } from '@three-ds/core'

/** `public_key_alias` beside the cards of this fake. */
export const keyAlias = 'K-sandbox'

/** What stands for `encrypted_card` here: JSON in base64 with the name of Verifone's field, and no cipher around it. */
export const encryptCard = (number: string): string =>
  encodeBase64(new TextEncoder().encode(JSON.stringify({ cardNumber: number })), { alphabet: 'base64', padding: true })
