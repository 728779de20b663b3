import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

const path = '/transactions/invoice'

describe('Invoice Information', () => {
  it.each(['1625', '0000001625', '001625'])('finds a payment as %s', async (invoice) => {
    const { client, plain } = openSandbox()
    await client.sale(plain())
    const { kind, result } = await client.invoiceInformation({ invoice })
    expect(kind).toBe('succeeded')
    expect(result[0].transaction?.invoice).toBe('0000001625')
    expect(result[0].amount?.total).toBe(49.99)
    expect(result[0].card?.number).toBe('XXXXXXXXXXXX1119')
  })

  it('keeps letters apart, and the case', async () => {
    const { client, plain } = openSandbox()
    await client.sale(plain({ transaction: { invoice: 'A1' } }))
    expect((await client.invoiceInformation({ invoice: 'A1' })).kind).toBe('succeeded')
    expect((await refusal(() => client.invoiceInformation({ invoice: 'a1' }))).code).toBe('not-found')
  })

  it('tells the time at which it was paid', async () => {
    const { client, plain, clock } = openSandbox()
    const paid = clock.now()
    await client.sale(plain())
    clock.advance(60_000)
    const { result } = await client.invoiceInformation({ invoice: '1625' })
    expect(Date.parse(result[0].dateTime ?? '')).toBe(paid)
    expect(result[0].dateTime).toMatch(/\+00:00$/)
  })

  it('tells an authorization from a sale', async () => {
    const { client, sandbox, plain } = openSandbox()
    const flag = async () => (await client.invoiceInformation({ invoice: '1625' })).result[0].transaction?.saleFlag
    await client.authorization(plain())
    expect(await flag()).toBe('A')
    await client.capture(plain({ card: { token: { value: sandbox.tokens.visa } } }))
    expect(await flag()).toBe('S')
    await client.refund(plain())
    expect(await flag()).toBe('C')
  })

  it('tells the latest of an invoice, and a decline too', async () => {
    const { client, plain } = openSandbox()
    await client.sale(plain())
    await client.sale(plain({ amount: { total: 1_000_000 } }))
    const { kind, result } = await client.invoiceInformation({ invoice: '1625' })
    expect(kind).toBe('declined')
    expect(result[0].transaction?.hostResponse).toBeUndefined()
  })

  it('finds a payment whose answer was lost', async () => {
    const { client, sandbox, plain } = openSandbox()
    const card = { number: sandbox.cards.timeoutAfter, expirationDate: 1229 }
    await refusal(() => client.sale(plain({ card })))
    expect((await client.invoiceInformation({ invoice: '1625' })).kind).toBe('succeeded')
  })

  it('does not find what never was: 9815', async () => {
    const { client, sandbox, plain } = openSandbox()
    const card = { number: sandbox.cards.timeoutBefore, expirationDate: 1229 }
    await refusal(() => client.sale(plain({ card })))
    const error = await refusal(() => client.invoiceInformation({ invoice: '1625' }))
    expect(error.status).toBe(400)
    expect(error.providerCode).toBe('9815')
  })

  it('leaves no entry in the ledger', async () => {
    const { client, sandbox, plain } = openSandbox()
    await client.sale(plain())
    await client.invoiceInformation({ invoice: '1625' })
    expect(sandbox.ledger).toHaveLength(1)
  })

  it.each(['{}', 'x'])('takes no body: %s', async (body) => {
    const { sandbox, api } = openSandbox()
    expect(sandbox.ledger).toEqual([])
    // GET cannot have one in `fetch`: DELETE stands for both.
    const { status, result } = await api('DELETE', path, body, { invoice: '1625' })
    expect(status).toBe(400)
    expect(result.error.code).toBe(40100)
  })

  it('needs its header', async () => {
    expect((await openSandbox().api('GET', path)).result.error.longText).toBe('Missing: Invoice')
  })
})

describe('Invoice Information of an invoice that only 3-D Secure has seen', () => {
  const asked = async (findsAuthentications?: boolean) => {
    const open = openSandbox({ findsAuthentications })
    const request = open.authentication('frictionless')
    await open.client.standalone(request)
    return { ...open, invoice: request.transaction.invoice }
  }

  it('tells its letter, and nothing that 3-D Secure has earned', async () => {
    const { api, invoice } = await asked()
    const { result } = await api('GET', path, undefined, { invoice })
    expect(result.transaction.responseCode).toBe('A')
    expect(result.threeDSecure).toBeUndefined()
  })

  it('looks like no payment: there is no code of the issuer, and no flag', async () => {
    const { api, invoice } = await asked()
    const { transaction } = (await api('GET', path, undefined, { invoice })).result
    expect(transaction.authorizationCode).toBeUndefined()
    expect(transaction.saleFlag).toBeUndefined()
  })

  it('finds a payment of the same invoice first', async () => {
    const { api, client, plain, invoice } = await asked()
    await client.sale(plain({ transaction: { invoice } }))
    expect((await api('GET', path, undefined, { invoice })).result.transaction.saleFlag).toBe('S')
  })

  it('finds nothing where the sandbox was told so', async () => {
    const { client, invoice } = await asked(false)
    expect((await refusal(() => client.invoiceInformation({ invoice }))).code).toBe('not-found')
  })
})

describe('void', () => {
  it('lets go of a payment: it is not found afterwards', async () => {
    const { client, plain, sandbox } = openSandbox()
    await client.sale(plain())
    expect((await client.void({ invoice: '1625', reversalReason: '01' })).kind).toBe('succeeded')
    expect((await refusal(() => client.invoiceInformation({ invoice: '1625' }))).code).toBe('not-found')
    expect(sandbox.ledger.map(({ operation, charged }) => [operation, charged])).toEqual([
      ['sale', true],
      ['void', false],
    ])
  })

  it('lets go of the latest only', async () => {
    const { client, plain } = openSandbox()
    await client.sale(plain({ amount: { total: 1 } }))
    await client.sale(plain({ amount: { total: 2 } }))
    await client.void({ invoice: '1625' })
    expect((await client.invoiceInformation({ invoice: '1625' })).result[0].amount?.total).toBe(1)
  })

  it('finds nothing a second time', async () => {
    const { client, plain } = openSandbox()
    await client.sale(plain())
    await client.void({ invoice: '1625' })
    expect((await refusal(() => client.void({ invoice: '1625' }))).providerCode).toBe('9815')
  })

  it.each(['00', '10', '1'])('refuses the reason %s', async (reversalreason) => {
    const { api } = openSandbox()
    const { result } = await api('DELETE', path, undefined, { invoice: '1625', reversalreason })
    expect(result.error.longText).toBe('Invalid: ReversalReason')
  })
})

describe('capture', () => {
  const authorized = async () => {
    const open = openSandbox()
    await open.client.authorization(open.plain())
    const capture = (total = 49.99, card: 'visa' | 'mastercard' = 'visa') =>
      open.client.capture(open.plain({ amount: { total }, card: { token: { value: open.sandbox.tokens[card] } } }))
    return { ...open, capture }
  }

  it('takes what was reserved, and is not counted again', async () => {
    const { capture, sandbox } = await authorized()
    expect((await capture()).kind).toBe('succeeded')
    expect(sandbox.ledger.map(({ operation, charged }) => [operation, charged])).toEqual([
      ['authorization', true],
      ['capture', false],
    ])
  })

  it('takes less, and says how much', async () => {
    const { capture, client } = await authorized()
    await capture(10)
    expect((await client.invoiceInformation({ invoice: '1625' })).result[0].amount?.total).toBe(10)
  })

  it('counts more than was reserved as another charge', async () => {
    const { capture, charges } = await authorized()
    await capture(60)
    expect(charges().map(({ operation }) => operation)).toEqual(['authorization', 'capture'])
  })

  it('finds nothing twice, for another card, or under another invoice', async () => {
    const { capture, client, plain, sandbox } = await authorized()
    expect((await refusal(() => capture(1, 'mastercard'))).code).toBe('not-found')
    await capture()
    expect((await refusal(() => capture())).code).toBe('not-found')
    const other = plain({ transaction: { invoice: '2' }, card: { token: { value: sandbox.tokens.visa } } })
    expect((await refusal(() => client.capture(other))).code).toBe('not-found')
  })
})

describe('refund', () => {
  it('pays back, as a credit', async () => {
    const { client, plain, charges } = openSandbox()
    const { kind, result } = await client.refund(plain())
    expect(kind).toBe('succeeded')
    expect(result[0].transaction?.saleFlag).toBe('C')
    expect(charges()).toEqual([])
  })

  it('is declined at 19.19', async () => {
    const { client, plain } = openSandbox()
    expect((await client.refund(plain({ amount: { total: 19.19 } }))).kind).toBe('declined')
    expect((await client.refund(plain({ amount: { total: 19.18 } }))).kind).toBe('succeeded')
  })
})
