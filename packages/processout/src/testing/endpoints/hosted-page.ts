import type { FakeCall, FakePathParameters, FakeRoute, IssuerCase } from '@three-ds/core/testing'
import { issuerPasswords } from '../data/issuer-passwords.ts'
import { outcomeCodes } from '../data/outcome-codes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { decide, takeStep } from '../state/decide.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { fieldsOf } from '../state/stored-invoice.ts'
import { isWaiting, type StoredTransaction } from '../state/stored-transaction.ts'
import { issuerSubject } from './issuer-subject.ts'

/** The latest payment that the address is about: it names the invoice and the source. */
export function paymentOnPage(
  { state, projectId }: FakeProcessOut,
  { project_id, invoice_id = '' }: FakePathParameters,
  source: string | undefined,
): StoredTransaction | undefined {
  if (project_id !== projectId) return undefined
  return state.transactions
    .by('invoice', invoice_id)
    .findLast(({ intent }) => intent.page === 'hosted' && intent.source === source)
}

function pageOf(fake: FakeProcessOut, { query }: FakeCall, parameters: FakePathParameters): StoredTransaction {
  const found = paymentOnPage(fake, parameters, query['source'])
  if (found === undefined) throw new Refused(refusals.noRoute)
  return found
}

/** The browser goes back to the invoice's `return_url`, with nothing added; who cancels, to its `cancel_url` where there is one. */
function wayBack({ state }: FakeProcessOut, { intent, errorCode }: StoredTransaction): string | undefined {
  const fields = fieldsOf(state.invoices.get(intent.invoiceId))
  const cancelUrl = errorCode === outcomeCodes.canceled ? textAt(fields, 'cancel_url') : undefined
  return cancelUrl ?? textAt(fields, 'return_url')
}

function caseOf(fake: FakeProcessOut, { path, query }: FakeCall, before: StoredTransaction): IssuerCase {
  const { device: _ours, ...own } = query
  return {
    url: `${fake.origin}${path}?${new URLSearchParams(own)}`,
    subject: issuerSubject(before),
    passwords: issuerPasswords,
    waits: isWaiting(before),
    answer: (how) => {
      const url = wayBack(fake, decide(fake, before, how === 'time-out' ? 'fail' : how))
      return url === undefined ? { type: 'none' } : { type: 'redirect', url }
    },
  }
}

/** How the page says that it has taken the fingerprint. */
const fingerprintTaken = 'fingerprint'

/** What the page posted, by itself or for the cardholder; nothing where it was opened. */
const postedAnswer = ({ method, text }: FakeCall): string | null =>
  method === 'POST' ? new URLSearchParams(text).get('answer') : null

/** The hosted page: it takes the fingerprint by itself where the issuer wants one, then asks the cardholder. */
export const hostedPage =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const before = pageOf(fake, call, parameters)
    const isFingerprint = isWaiting(before) && before.threeDS?.actions[0] === 'fingerprint'
    const posted = postedAnswer(call)
    if (posted === fingerprintTaken) {
      const after = isFingerprint ? takeStep(fake, before, true) : before
      return fake.issuer.challenge({ ...call, method: 'GET' }, caseOf(fake, call, after))
    }
    const issuerCase = caseOf(fake, call, before)
    if (!isFingerprint || posted !== null || call.query['device'] !== undefined) {
      return fake.issuer.challenge(call, issuerCase)
    }
    const form = { url: issuerCase.url, fields: { answer: fingerprintTaken } }
    return fake.issuer.show({ kind: 'fingerprint', subject: issuerCase.subject, form })
  }
