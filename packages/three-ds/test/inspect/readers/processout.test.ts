import { encodeCRes } from '@three-ds/core'
import { encodeGatewayRequest } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { fieldOf, foundAs } from '../found-as.ts'

describe('an answer of ProcessOut’s', () => {
  it.each(['seed-authorize-410.json', 'seed-authorize-206.json'])(
    'asks for the cardholder: %s is no decline',
    async (name) => {
      const found = await foundAs('processout-answer', fixture('processout', name))
      expect(found.step).toBe('customer-action')
      expect(found.payment).toEqual({ status: 'not-attempted', final: false })
      expect(found.notes.join(' ')).toContain('no decline')
      expect(fieldOf(found, 'customer_action.type')?.value).toBe('redirect')
    },
  )

  it('does not show the address, which names a card that pays', async () => {
    const text = JSON.stringify(await foundAs('processout-answer', fixture('processout', 'seed-authorize-410.json')))
    expect(text).not.toContain('card_gUe2HMPvQER1l8jy74sOLNaGjH51Alga')
  })

  it('is declined', async () => {
    const found = await foundAs('processout-answer', fixture('processout', 'authorize-410-decline.json'))
    expect(found.step).toBe('declined')
    expect(found.payment).toEqual({ status: 'declined', final: true, decline: 'soft' })
  })

  it('refused the call', async () => {
    const found = await foundAs('processout-answer', fixture('processout', 'error-401.json'))
    expect(found.step).toBe('refused')
    expect(found.payment).toBeUndefined()
    expect(found.status).toBeUndefined()
  })

  it('tells of a payment, and of no authentication where it has no `three_d_s`', async () => {
    const found = await foundAs('processout-answer', fixture('processout', 'authorize-200.json'))
    expect(found.step).toBe('transaction')
    expect(found.status).toBe('unknown')
    expect(found.explanation).toBeUndefined()
    expect(found.notes.join(' ')).toContain('the payment’s own state decides')
    expect(found.evidence).toBe('browser')
  })

  it('reads `three_d_s`, the challenge’s letter before the first', async () => {
    const three_d_s = { ares_trans_status: 'C', cres_trans_status: 'Y', challenged: true, ds_trans_id: 'ds-1' }
    const transaction = { id: 'tr_1', status: 'authorized', sandbox: true, card: { scheme: 'visa' }, three_d_s }
    const found = await foundAs('processout-answer', JSON.stringify(transaction))
    expect(found.status).toBe('authenticated')
    expect(found.payment).toEqual({ status: 'authorized', final: true })
    expect(fieldOf(found, 'transaction.three_d_s.ds_trans_id')?.value).toBe('ds-1')
    expect(found.explanation?.summary).toContain('in a test')
    expect(found.evidence).toBe('browser')
    const fetched = await foundAs('processout-answer', JSON.stringify(transaction), { trusted: true })
    expect(fetched.evidence).toBe('fetched')
    expect(fetched.explanation?.summary).not.toBe(found.explanation?.summary)
  })

  it('gives no advice to authorize beside a payment that has been taken', async () => {
    const three_d_s = { ares_trans_status: 'Y', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=', eci: '05' }
    const transaction = { id: 'tr_1', status: 'completed', sandbox: false, card: { scheme: 'visa' }, three_d_s }
    const found = await foundAs('processout-answer', JSON.stringify(transaction), { trusted: true })
    expect(found.payment).toEqual({ status: 'captured', final: true })
    expect(found.explanation?.next).toEqual(['Nothing is left to authorize: the payment has been taken.'])
    expect(found.explanation?.forCardholder).toContain('You do not need to pay again')
    const pasted = await foundAs('processout-answer', JSON.stringify(transaction))
    expect(pasted.explanation?.next).toEqual(found.explanation?.next)
    expect(pasted.explanation?.forCardholder).not.toContain('accepted')
  })
})

describe('an event of ProcessOut’s', () => {
  it('is named by a webhook, which proves nothing', async () => {
    const found = await foundAs('processout-webhook', '{"event_id":"ev_1","event_type":"transaction.captured"}')
    expect(found.evidence).toBe('browser')
    expect(found.provesNot.join(' ')).toContain('Fetch the event')
    expect(fieldOf(found, 'event_id')?.value).toBe('ev_1')
  })

  it('is read with its transaction, bare or as the API wraps it', async () => {
    const event = {
      id: 'ev_1',
      name: 'transaction.captured',
      data: { transaction: { id: 'tr_1', status: 'completed' } },
    }
    for (const body of [event, { success: true, event }]) {
      const found = await foundAs('processout-event', JSON.stringify(body))
      expect(found.payment).toEqual({ status: 'captured', final: true })
      expect(fieldOf(found, 'data.transaction.id')?.value).toBe('tr_1')
    }
  })
})

describe('a gway_req_ token', () => {
  it('shows what the browser brought in it', async () => {
    const cres = encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'Y' })
    const token = encodeGatewayRequest({
      url: 'https://checkout.processout.com/r',
      method: 'POST',
      body: `cres=${cres}`,
    })
    const found = await foundAs('processout-gateway-request', token)
    expect(fieldOf(found, 'method')?.value).toBe('POST')
    expect(fieldOf(found, 'body')?.masked).toBe(true)
    expect(found.contains.map(({ kind }) => kind)).toEqual(['cres'])
    expect((await foundAs('processout-gateway-request', `https://shop.example/?token=${token}`)).foundIn).toBe('token')
  })
})
