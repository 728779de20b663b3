import type { FakeCall, FakePathParameters, FakeReply, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { decide, type HostedAnswer } from '../state/decide.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { fieldsOf } from '../state/stored-invoice.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { pageHtml } from '../wire/page-html.ts'

const answers: readonly HostedAnswer[] = ['pass', 'fail', 'cancel']

/** The latest payment that the address is about: it names the invoice and the source. */
export function paymentOnPage(
  { state, projectId }: FakeProcessOut,
  { project_id, invoice_id = '' }: FakePathParameters,
  source: string | undefined,
): StoredTransaction | undefined {
  if (project_id !== projectId) return undefined
  return state.transactionsOf(invoice_id).findLast(({ intent }) => intent.page === 'hosted' && intent.source === source)
}

function pageOf(fake: FakeProcessOut, { query }: FakeCall, parameters: FakePathParameters): StoredTransaction {
  const found = paymentOnPage(fake, parameters, query['source'])
  if (found === undefined) throw new Refused(refusals.noRoute)
  return found
}

/** The hosted page, for a person who clicks. */
export const showHostedPage =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters): FakeReply => {
    pageOf(fake, call, parameters)
    const address = `${call.url}?${new URLSearchParams(call.query)}`
    return {
      status: 200,
      text: pageHtml('Fake ProcessOut', address, answers),
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }
  }

/** The cardholder has clicked; the browser goes back to the invoice's `return_url`, with nothing added. */
export const answerHostedPage =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters): FakeReply => {
    const before = pageOf(fake, call, parameters)
    const how = answers.find((one) => one === new URLSearchParams(call.text).get('answer'))
    if (how === undefined) throw new Refused(refusals.unreadable)
    decide(fake, before, how)
    const fields = fieldsOf(fake.state.invoices.get(before.intent.invoiceId))
    const cancel = how === 'cancel' ? textAt(fields, 'cancel_url') : undefined
    const location = cancel ?? textAt(fields, 'return_url')
    return location === undefined
      ? { status: 200, text: pageHtml('Done', call.url, []), headers: { 'content-type': 'text/html; charset=utf-8' } }
      : { status: 302, headers: { location } }
  }
