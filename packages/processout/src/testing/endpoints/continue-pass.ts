import { isThreeDSError } from '@three-ds/core'
import { decodeGatewayRequest, type ProcessOutGatewayRequest } from '../../authentication/gateway-request.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { takeStep } from '../state/decide.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { isWaiting, type StoredTransaction } from '../state/stored-transaction.ts'

/** Sources that carry what a page brought back. */
export const isGatewayRequest = (source: string | undefined): source is string =>
  source?.startsWith('gway_req_') === true

function decoded(source: string): ProcessOutGatewayRequest {
  try {
    return decodeGatewayRequest(source)
  } catch (error) {
    if (isThreeDSError(error)) throw new Refused(refusals.source)
    throw error
  }
}

/** Who sends the next pass asks for the money, where nobody has before. */
function askedFor(fake: FakeProcessOut, before: StoredTransaction, operation: string): StoredTransaction {
  const { ahead, ...intent } = before.intent
  if (ahead !== true) return before
  fake.ledger.record({ operation, amount: intent.money }, before.id)
  return { ...before, intent: { ...intent, sale: operation === 'captureInvoice' } }
}

/** Is the token for the action at hand? A page's names its address; an app's has none, and tells by its body what was done. */
function isFor({ id, threeDS, intent }: StoredTransaction, { url = '', body = '' }: ProcessOutGatewayRequest): boolean {
  const action = threeDS?.actions[0]
  if (intent.native !== true) return url.endsWith(`/${id}/${action}`)
  return action === (body.includes('"transStatus"') ? 'challenge' : 'fingerprint')
}

/**
 * The next pass of a payment on the merchant's own page: the token says which action was done, and how it went. A challenge
 * passes only where the token says `Y`; a fingerprint fails only where it says that its time ran out.
 *
 * @throws Refused `source` where the token names no action that this invoice waits for
 */
export function continuePass(
  fake: FakeProcessOut,
  invoiceId: string,
  operation: string,
  source: string,
): StoredTransaction {
  const token = decoded(source)
  const { body = '' } = token
  const waiting = fake.state.transactions.by('invoice', invoiceId).filter(isWaiting)
  const before = waiting.find((transaction) => isFor(transaction, token))
  if (before === undefined) throw new Refused(refusals.source)
  const passed =
    before.threeDS?.actions[0] === 'challenge'
      ? /"transStatus":\s*"Y"/.test(body)
      : !body.includes('threeDS2FingerprintTimeout')
  return takeStep(fake, askedFor(fake, before, operation), passed)
}
