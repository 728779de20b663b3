import {
  normalizeCryptogram,
  parseEci,
  present,
  statusFrom,
  type TransStatus,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import type { ProcessOutAuthorizeAnswer, ProcessOutTransactionAnswer } from '../schemas/answer.ts'
import type { ProcessOutThreeDS } from '../schemas/three-d-s.ts'
import type { ProcessOutTransaction } from '../schemas/transaction.ts'
import { authenticatedOperation } from './authenticated-operation.ts'
import { cardFacts } from './card-facts.ts'
import { moneyOf } from './money-of.ts'
import { requireAnswer } from './require-answer.ts'

/**
 * The challenge's letter counts more than the first one; a first C without another is a challenge that has not ended.
 */
const letterOf = ({ ares_trans_status, cres_trans_status }: ProcessOutThreeDS): TransStatus | undefined =>
  present({ letter: cres_trans_status }).letter ?? present({ letter: ares_trans_status }).letter

const flowOf = ({ challenged }: ProcessOutThreeDS): 'challenge' | 'frictionless' | undefined =>
  challenged === undefined ? undefined : challenged ? 'challenge' : 'frictionless'

/** What ProcessOut says of 3-D Secure; nothing but `unknown` where it says nothing. */
function threeDSOf(transaction: ProcessOutTransaction) {
  const { three_d_s, three_d_s_version, operations } = transaction
  if (three_d_s === undefined) return { status: 'unknown' } as const
  const { scheme } = cardFacts(transaction.card)
  const operation = authenticatedOperation(operations)
  const paResStatus = letterOf(three_d_s)
  const eci = parseEci(operation?.eci ?? '') ?? parseEci(transaction.eci ?? '')
  const { status } = statusFrom({ paResStatus, eci, scheme })
  return {
    status,
    ...present({
      eci,
      cavv: normalizeCryptogram(operation?.payment_data_network_authentication?.cavv ?? ''),
      trxId: three_d_s.server_trans_id,
      dsTransId: three_d_s.ds_trans_id,
      paResStatus,
      xid: operation?.payment_data_three_d_s_authentication?.XID,
      version: present({ version: three_d_s.version }).version ?? three_d_s_version,
      flow: flowOf(three_d_s),
    }),
  }
}

/**
 * What ProcessOut answered about 3-D Secure. Only `three_d_s` of a transaction says something: without it the
 * authentication is `unknown`, however well the payment went. The letter after a challenge counts more than the
 * first.
 *
 * The cryptogram stands in the operations alone: read with `getTransaction(id, { expand: ['operations'] })`. It and
 * the ECI come from one operation, the one that was authorized. An ECI of `N/A` is absent. `three_d_s.status` and
 * `sca` have no published list of values, so they decide nothing; read them in the answer.
 *
 * Source: processout/processout-node, `threeds.ts`; docs.processout.com/reference, `GET /transactions/{id}`.
 *
 * @param answer - an answer of the client; a bare transaction proves nothing and does not compile
 * @throws ThreeDSError `invalid-input` for what is no answer of the client
 * @example
 * ```ts
 * import { createProcessOutClient, toAuthenticationResult } from '@three-ds/processout'
 *
 * const three_d_s = { ares_trans_status: 'C', cres_trans_status: 'Y', challenged: true }
 * const client = createProcessOutClient({
 *   projectId: 'test-proj_1', projectSecret: 'key_test_1',
 *   fetch: async () => Response.json({ success: true, transaction: { id: 'tr_1', status: 'authorized', three_d_s } }),
 * })
 * console.log(toAuthenticationResult(await client.getTransaction('tr_1')).status) // authenticated
 * ```
 */
export function toAuthenticationResult(
  answer: ProcessOutTransactionAnswer | ProcessOutAuthorizeAnswer,
): VerifiedAuthenticationResult {
  requireAnswer(answer, 'toAuthenticationResult')
  const { test, transaction } = answer
  const facts = { provider, evidence: 'fetched', test } as const
  if (transaction === undefined) return { ...facts, status: 'unknown' }
  return {
    ...facts,
    ...present({
      providerTransactionId: transaction.id,
      amount: moneyOf(transaction),
      ...cardFacts(transaction.card),
    }),
    ...threeDSOf(transaction),
  }
}
