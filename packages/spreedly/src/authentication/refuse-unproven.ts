import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'

/**
 * What a callback says and nobody has proven makes no result. The compiler says so; JavaScript callers hear it here.
 *
 * @throws ThreeDSError `invalid-input` for a transaction of `parseCallback`
 */
export function refuseUnproven(source: object, operation: string): void {
  if (!('evidence' in source) || source.evidence !== 'browser') return
  const text = 'nobody has proven this transaction: it was only read out of a callback'
  const remedy = 'Hand over what `verifyCallback` or `fetchCallback` accepted, or an answer of the client.'
  throw invalidInput([{ path: 'evidence', text, remedy }], { provider, operation })
}

/**
 * A signature covers the payment, and no 3DS field: a signed callback makes no authentication. The compiler says so; JavaScript
 * callers hear it here.
 *
 * Source: developer.spreedly.com/docs/signed-requests (what is signed).
 *
 * @throws ThreeDSError `invalid-input` for an event of `verifyCallback`
 */
export function refuseSigned(source: object, operation: string): void {
  if (!('signed' in source)) return
  const text = 'a signed callback tells of the payment alone: no 3DS field is signed'
  const remedy =
    'Fetch the transaction by its token: hand over what `fetchCallback` accepted, or an answer of the client.'
  throw invalidInput([{ path: 'evidence', text, remedy }], { provider, operation })
}
