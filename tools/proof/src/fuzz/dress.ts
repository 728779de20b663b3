const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')

/** As it is. */
export const plain = (text: string): string => text

/** RFC 4648, section 4. */
export const base64 = (text: string): string => bytesOf(text).toString('base64')

/** RFC 4648, section 5, unpadded. */
export const base64url = (text: string): string => bytesOf(text).toString('base64url')

/** The claims of a token whose signature nobody made. */
export const unsignedToken = (claims: string): string =>
  `${base64url('{"alg":"HS256"}')}.${base64url(claims)}.${base64url('no signature')}`

/** In one field of a form. */
export const field =
  (name: string, dress: (text: string) => string = plain) =>
  (text: string): string =>
    new URLSearchParams([[name, dress(text)]]).toString()
