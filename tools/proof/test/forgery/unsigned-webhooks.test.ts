import { createProcessOutClient, resolveEvent } from '@three-ds/processout'
import { parseSessionPost } from '@three-ds/shopify/payments-app'
import { describe, expect, it } from 'vitest'

/** ProcessOut, which knows of one event that it is a failure; and every address that was asked for. */
function processOut(
  answered: object = { id: 'ev_1', name: 'transaction.failed', data: { transaction: { id: 'tr_1', name: 'order-7' } } },
) {
  const asked: string[] = []
  const client = createProcessOutClient({
    projectId: 'test-proj_1',
    projectSecret: 'key_sandbox_1',
    fetch: async (input) => {
      asked.push(new URL(input instanceof Request ? input.url : input).pathname)
      return Response.json({ success: true, event: answered })
    },
  })
  return { client, asked }
}

describe('a webhook of ProcessOut’s, which nobody signs', () => {
  it('is believed in nothing but its id: the name is the fetched one', async () => {
    const { client } = processOut()
    const body = JSON.stringify({
      event_id: 'ev_1',
      event_type: 'transaction.captured',
      name: 'transaction.captured',
      data: {},
    })
    const verdict = await resolveEvent(client, body)
    expect(verdict).toMatchObject({
      verdict: 'accepted',
      event: { evidence: 'fetched', data: { name: 'transaction.failed' } },
    })
  })

  it('that is answered with another event is refused', async () => {
    const { client } = processOut({ id: 'ev_2', name: 'transaction.captured', data: {} })
    expect(await resolveEvent(client, '{"event_id":"ev_1"}')).toMatchObject({ verdict: 'refused', reason: 'ambiguous' })
  })

  it.each([
    '../invoices',
    'ev_1/../../invoices',
    'ev_1?x=1',
    'ev_1#',
    'ev_1%2F..',
    '',
    'ev_',
    `ev_${'1'.repeat(200)}`,
    'EV_1',
  ])('with the id %j is refused, and nobody is asked', async (event_id) => {
    const { client, asked } = processOut()
    expect(await resolveEvent(client, JSON.stringify({ event_id }))).toMatchObject({
      verdict: 'refused',
      reason: 'unreadable',
    })
    expect(asked).toEqual([])
  })

  it.each([
    '[{"event_id":"ev_1"}]',
    '{"event_id":["ev_1"]}',
    '{"event_id":{"toString":"ev_1"}}',
    '<event_id>ev_1</event_id>',
    'event_id=ev_1',
  ])('written as %s is refused', async (body) => {
    expect(await resolveEvent(processOut().client, body)).toMatchObject({ verdict: 'refused', reason: 'unreadable' })
  })
})

describe('a post of Shopify’s, which nobody signs', () => {
  const gid = 'gid://shopify/PaymentSession/1'

  it('stays the browser’s word, also where it says that it is signed', () => {
    const verdict = parseSessionPost(JSON.stringify({ gid, confirmation_result: true, evidence: 'signed' }))
    expect(verdict).toMatchObject({
      verdict: 'accepted',
      event: { evidence: 'browser', data: { confirmation_result: true } },
    })
  })

  it.each(['"yes"', '1', '[true]', '{"a":true}'])('with %s for a yes is none', (said) => {
    const verdict = parseSessionPost(`{"gid":"${gid}","confirmation_result":${said}}`)
    if (verdict.verdict === 'accepted') {
      expect('confirmation_result' in verdict.event.data && verdict.event.data.confirmation_result).not.toBe(true)
    } else expect(verdict.verdict).toBe('refused')
  })

  it('of another kind of session is refused', () => {
    for (const other of [
      'gid://shopify/RefundSession/1',
      'gid://evil/PaymentSession/1',
      'PaymentSession/1',
      `${gid}/../2`,
    ]) {
      expect(parseSessionPost(`{"gid":"${other}","confirmation_result":true}`), other).toMatchObject({
        verdict: 'refused',
      })
    }
  })
})
