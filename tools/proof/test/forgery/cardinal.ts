import { createHmac } from 'node:crypto'
import { type VerifyResponseJwtOptions, verifyResponseJwt } from '@three-ds/cardinal'
import { type Clock, isThreeDSError } from '@three-ds/core'

/** The merchant's, which the attacker does not have. */
export const apiKey = 'fa2daee2-1fbb-45ff-4444-52805d5cd9e0'
export const issuer = '5bd8cb6e6fe3d1218c58e849'
export const requestJti = '46d5edb0-1b70-492c-985e-560a1baa4d28'
export const transactionId = 'zmTCUTXKn7TGX3lveqR1'

/** Half past nine, 25 June 2026, in seconds; and a clock that stands there. */
export const nowSeconds = Date.UTC(2026, 5, 25, 9, 30) / 1000
export const clock: Clock = { now: () => nowSeconds * 1000, sleep: async () => undefined }

/** What Cardinal says after a challenge that was passed; claims of the payload laid over it. */
export const passed = (payload: object = {}): object => ({
  Validated: true,
  ActionCode: 'SUCCESS',
  ErrorNumber: 0,
  ErrorDescription: 'Success',
  Payment: {
    Type: 'CCA',
    ProcessorTransactionId: transactionId,
    ExtendedData: {
      PAResStatus: 'Y',
      SignatureVerification: 'Y',
      CAVV: 'AAABAWFlmQAAAABjRWWZEEFgFz8=',
      ECIFlag: '05',
      Enrolled: 'Y',
    },
  },
  ...payload,
})

/** Claims of a genuine response, with others laid over them; `undefined` takes one away. */
export const responseClaims = (claims: object = {}): object => ({
  iss: issuer,
  iat: nowSeconds - 5,
  exp: nowSeconds + 7195,
  jti: '64b365f5-51a5-4f47-9e98-f5ee874b77e0',
  ConsumerSessionId: '1_6e559af7-8b1e-4c03-b483-b0939bbff81c',
  aud: requestJti,
  Payload: passed(),
  ...claims,
})

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token made by hand: any header, any hash, any key. */
export function forged(
  claims: object,
  { header = { alg: 'HS256' }, hash = 'sha256', key = apiKey }: ForgedOptions = {},
): string {
  const text = `${part(header)}.${part(claims)}`
  return hash === 'none' ? `${text}.` : `${text}.${createHmac(hash, key).update(text).digest('base64url')}`
}

/** What a forger chooses. */
export interface ForgedOptions {
  readonly header?: object
  readonly hash?: 'sha256' | 'sha384' | 'sha512' | 'none'
  readonly key?: string
}

/** At which claim a token is refused; `accepted` where it is believed. */
export async function judged(
  jwt: string,
  options: Partial<VerifyResponseJwtOptions> = {},
): Promise<string | undefined> {
  try {
    // The cast: a part of the options laid over whole ones is whole.
    await verifyResponseJwt(jwt, {
      apiKey,
      issuer,
      requestJti,
      transactionId,
      clock,
      ...options,
    } as VerifyResponseJwtOptions)
    return 'accepted'
  } catch (error) {
    if (!isThreeDSError(error) || error.code !== 'verification-failed') throw error
    return error.issues[0]?.path
  }
}
