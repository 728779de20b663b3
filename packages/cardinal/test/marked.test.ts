import { createCardinalClient, toAuthenticationResult, toPaymentResult, verifoneServers } from '@three-ds/cardinal'
import { assessLiability } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { ended, passed, transactionId } from './authentication/flow-sample.ts'
import { clock, key, requestJti, response } from './signed.ts'
import { lookupBody } from './wire.ts'

const payment = {
  payment_provider_contract: 'contract',
  merchant_reference: 'order-7',
  amount: 1999,
  currency_code: 'EUR',
  reuse_token: 'reuse-token-0123456789',
}

/** What each call reads at a server, as results. */
async function resultsAt(baseUrl: string, test?: boolean) {
  const answers: Readonly<Record<string, unknown>> = {
    lookup: { ...ended, card_brand: 'VISA', threeds_version: '2.2.0' },
    validate: { validation_result: ended },
    '3d': [{ _id: 'r', transaction_id: transactionId, authentication: ended }],
    r: { _id: 'r', transaction_id: transactionId, authentication: ended },
    card: { id: 'p', status: 'AUTHORIZED' },
    p: { id: 'p', status: 'AUTHORIZED' },
    transactions: [{ id: 'p', status: 'AUTHORIZED' }],
  }
  const client = createCardinalClient({
    ...key,
    verifone: { userId: 'user', apiKey: 'key' },
    baseUrl,
    clock,
    test,
    fetch: async (input) => Response.json(answers[new URL(new Request(input).url).pathname.split('/').at(-1) ?? '']),
  })
  const { records } = await client.listAuthentications()
  const { transactions } = await client.listTransactions()
  return [
    toAuthenticationResult(await client.lookup(lookupBody)),
    toAuthenticationResult(await client.validateJwt({ authentication_id: 'a', jwt: 'j', threeds_contract_id: 'c' })),
    toAuthenticationResult(await client.showAuthentication('r')),
    ...records.map((record) => toAuthenticationResult(record)),
    toAuthenticationResult(await client.verifyResponse(response(passed()), { requestJti })),
    toPaymentResult(await client.createCardPayment(payment)),
    toPaymentResult(await client.showTransaction('p')),
    ...transactions.map((transaction) => toPaymentResult(transaction)),
  ]
}

describe('what a client reads', () => {
  it.each([
    [verifoneServers.sandbox, undefined, true],
    [verifoneServers.emea, undefined, false],
    [verifoneServers.sandbox, false, false],
    [verifoneServers.emea, true, true],
  ])('at %s, with `test` %s, is a test: %s', async (baseUrl, given, expected) => {
    const results = await resultsAt(baseUrl, given)
    expect(results.map(({ test }) => test)).toEqual(results.map(() => expected))
  })

  it('in a sandbox makes no issuer liable', async () => {
    const [lookup] = await resultsAt(verifoneServers.sandbox)
    if (lookup?.provider !== 'cardinal' || !('flow' in lookup)) throw new Error('no authentication')
    expect(assessLiability(lookup).liability).not.toBe('issuer')
  })

  it('says otherwise where the caller does', async () => {
    const client = createCardinalClient({
      verifone: { userId: 'user', apiKey: 'key' },
      baseUrl: verifoneServers.sandbox,
      fetch: async () => Response.json(ended),
    })
    expect(toAuthenticationResult(await client.lookup(lookupBody), { test: false }).test).toBe(false)
  })
})
