import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const key = { 'idempotency-key': 'order-1' }

describe('an idempotency key', () => {
  it.each([
    ['visa', 200],
    ['threeDSRequired', 410],
    ['doNotHonor', 410],
  ] as const)('gives the first answer again: %s, %i', async (card, status) => {
    const { sandbox, raw, invoice } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    const first = await raw('POST', path, { source: sandbox.cards[card] }, key)
    const second = await raw('POST', path, { source: sandbox.cards[card] }, key)
    expect(first.status).toBe(status)
    expect(second.status).toBe(status)
    expect(second.text).toBe(first.text)
    expect(sandbox.ledger.filter(({ operation }) => operation === 'authorizeInvoice')).toHaveLength(1)
  })

  it('is refused on another request', async () => {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    await raw('POST', path, { source: sandbox.cards.visa }, key)
    const { status, json } = await raw('POST', path, { source: sandbox.cards.amex }, key)
    expect(status).toBe(400)
    expect(json.error_type).toBe('request.idempotency-key.invalid')
    expect(charges()).toHaveLength(1)
  })

  it('is not used up by a refusal', async () => {
    const { sandbox, raw, invoice } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    expect((await raw('POST', path, {}, key)).status).toBe(400)
    expect((await raw('POST', path, { source: sandbox.cards.visa }, key)).status).toBe(200)
  })

  it('means nothing to a call that reads', async () => {
    const { sandbox, client, raw, invoice } = openSandbox()
    const id = await invoice()
    const before = await raw('GET', `/invoices/${id}`, undefined, key)
    await client.authorizeInvoice(id, { source: sandbox.cards.visa })
    expect((await raw('GET', `/invoices/${id}`, undefined, key)).text).not.toBe(before.text)
  })
})

describe('no key', () => {
  it('charges twice when it is asked twice', async () => {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    await raw('POST', path, { source: sandbox.cards.visa })
    await raw('POST', path, { source: sandbox.cards.visa })
    expect(charges()).toHaveLength(2)
  })
})
