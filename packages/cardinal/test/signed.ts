import { createHmac } from 'node:crypto'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token signed here, by hand: what the sources under test make and verify is held against it. */
export function signed(claims: object, key: string, header: object = { alg: 'HS256' }): string {
  const { alg } = header as { readonly alg?: string }
  const text = `${part(header)}.${part(claims)}`
  const hash = alg === 'HS384' ? 'sha384' : alg === 'HS512' ? 'sha512' : 'sha256'
  return alg === 'none' ? `${text}.` : `${text}.${createHmac(hash, key).update(text).digest('base64url')}`
}

/** The three values that Cardinal hands out. */
export const key = {
  apiIdentifier: '5bd8cb6e6fe3d1218c58e849',
  orgUnitId: '5bd9b55e4444761ac0af1c80',
  apiKey: 'fa2daee2-1fbb-45ff-4444-52805d5cd9e0',
}

/** Half past nine, 25 June 2026, and a clock that stands there. */
export const nowSeconds = Date.UTC(2026, 5, 25, 9, 30) / 1000
export const clock = { now: () => nowSeconds * 1000, sleep: async () => undefined }

export const requestJti = '46d5edb0-1b70-492c-985e-560a1baa4d28'

/** Claims of a response as real ones have them, with others laid over them. `undefined` takes one away. */
export const responseClaims = (payload: unknown, claims: object = {}): object => ({
  iss: key.apiIdentifier,
  iat: nowSeconds - 5,
  exp: nowSeconds + 7195,
  jti: '64b365f5-51a5-4f47-9e98-f5ee874b77e0',
  ConsumerSessionId: '1_6e559af7-8b1e-4c03-b483-b0939bbff81c',
  aud: requestJti,
  Payload: payload,
  ...claims,
})

/** A good response with a payload. */
export const response = (payload: unknown, claims: object = {}): string =>
  signed(responseClaims(payload, claims), key.apiKey)
