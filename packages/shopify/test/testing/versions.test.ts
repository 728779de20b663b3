import { describe, expect, it } from 'vitest'
import { createShopifyCheckoutFlow } from '../../src/checkout/authentication/flow.ts'
import { createShopifyCheckoutClient } from '../../src/checkout/client.ts'
import { createShopifyStorefrontClient } from '../../src/storefront/index.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

async function onOldVersion(scenario: 'challenge' | 'cardinal' | 'frictionless', apiVersion = '2019-07') {
  const open = openSandbox()
  const client = createShopifyCheckoutClient({ ...open.sandbox.clientOptions, apiVersion })
  const played = await open.play(
    createShopifyCheckoutFlow(client, { clock: open.clock }),
    open.sandbox.request(scenario),
  )
  return { ...open, ...played, client }
}

describe('a version from before redirects', () => {
  it('ends a payment that needs a page with an error, and nothing is charged', async () => {
    const { steps, payment, charges } = await onOldVersion('challenge')
    expect(steps).toEqual(['poll'])
    expect(payment.status).toBe('declined')
    expect(charges()).toEqual([])
  })

  it('charges all the same through Cardinal', async () => {
    const { steps, payment, charges } = await onOldVersion('cardinal')
    expect(steps).toEqual(['poll'])
    expect(payment.status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })

  it('charges as ever where no page is needed', async () => {
    expect((await onOldVersion('frictionless')).payment.status).toBe('captured')
  })

  it('has no next_action, and says that it is deprecated', async () => {
    const { sandbox, raw } = openSandbox()
    const { checkout_token, payment } = sandbox.request('challenge')
    const path = `/admin/api/2019-07/checkouts/${checkout_token}/payments.json`
    const { status, headers, json } = await raw('POST', path, { payment })
    expect(status).toBe(202)
    expect(json.payment).not.toHaveProperty('next_action')
    expect(headers.get('x-shopify-api-version')).toBe('2019-07')
    expect(headers.get('x-shopify-api-deprecated-reason')).toBe('https://shopify.test/deprecated')
  })
})

describe('a version that is no longer supported', () => {
  it('falls forward to the oldest that is, and the answer says which', async () => {
    const { sandbox } = openSandbox({ oldestVersion: '2020-01' })
    const client = createShopifyCheckoutClient({ ...sandbox.clientOptions, apiVersion: '2019-07' })
    const { checkout_token, payment } = sandbox.request('challenge')
    const answer = await client.createPayment(checkout_token, payment)
    expect(answer.apiVersion).toMatchObject({ asked: '2019-07', answered: '2020-01', fellForward: true })
    expect(answer.payment.next_action).toBeDefined()
  })

  it('is left alone where it is supported', async () => {
    const { sandbox, checkout } = openSandbox({ oldestVersion: '2024-01' })
    const { checkout_token, payment } = sandbox.request('challenge')
    const { apiVersion } = await checkout.createPayment(checkout_token, payment)
    expect(apiVersion).toMatchObject({ asked: '2024-01', answered: '2024-01', fellForward: false })
  })

  it('has lost its checkouts once the oldest has none', async () => {
    const { sandbox, checkout } = openSandbox({ oldestVersion: '2026-01' })
    const { checkout_token, payment } = sandbox.request('challenge')
    expect((await refusal(() => checkout.createPayment(checkout_token, payment))).code).toBe('not-found')
    expect(sandbox.ledger).toEqual([])
  })
})

describe('what a version has', () => {
  it('warns of checkouts from 2024-04 on', async () => {
    const { sandbox, raw } = openSandbox()
    const path = (version: string) => `/admin/api/${version}/checkouts/${sandbox.checkoutToken}/payments.json`
    const reason = async (version: string) =>
      (await raw('GET', path(version))).headers.get('x-shopify-api-deprecated-reason')
    expect(await reason('2024-01')).toBeNull()
    expect(await reason('2024-04')).toBe('https://shopify.test/deprecated')
  })

  it.each(['2024-07', '2026-04', 'unstable'])('has no checkouts in %s', async (version) => {
    const { sandbox, raw } = openSandbox()
    const path = `/admin/api/${version}/checkouts/${sandbox.checkoutToken}/payments.json`
    const { status, headers, json } = await raw('GET', path)
    expect(status).toBe(404)
    expect(json.errors).toBe('Not Found')
    expect(headers.get('x-shopify-api-version')).toBe(version)
  })

  it.each(['2024-1', '2024-02', 'v1', '24-01'])('knows no version %s', async (version) => {
    const { sandbox, raw } = openSandbox()
    expect((await raw('GET', `/admin/api/${version}/checkouts/${sandbox.checkoutToken}/payments.json`)).status).toBe(
      404,
    )
    expect(
      (await raw('POST', `/api/${version}/graphql.json`, { query: 'query { cart(id: "1") { id } }' })).status,
    ).toBe(404)
  })

  it.each([
    ['checkoutCompleteWithCreditCardV2', '2024-04', '2024-07'],
    ['cartSubmitForCompletion', '2023-04', '2023-01'],
    ['cartPaymentUpdate', '2023-04', '2023-01'],
    ['cartPrepareForCompletion', '2025-01', '2024-10'],
  ])('has %s in %s, and not in %s', async (field, has, hasNot) => {
    const { raw } = openSandbox()
    const ask = async (version: string) =>
      (await raw('POST', `/api/${version}/graphql.json`, { query: `mutation { ${field} { userErrors { message } } }` }))
        .json
    expect((await ask(has)).errors).toBeUndefined()
    expect((await ask(hasNot)).errors).toMatchObject([
      { extensions: { code: 'undefinedField', typeName: 'Mutation', fieldName: field } },
    ])
  })

  it('has nextActionUrl from 2019-10 on', async () => {
    const { raw } = openSandbox()
    const query = 'query { node(id: "gid://shopify/Payment/1") { ... on Payment { nextActionUrl } } }'
    const ask = async (version: string) => (await raw('POST', `/api/${version}/graphql.json`, { query })).json
    expect((await ask('2019-10')).errors).toBeUndefined()
    expect((await ask('2019-07')).errors).toMatchObject([{ extensions: { fieldName: 'nextActionUrl' } }])
  })

  it('has nodes in every version, and payments among them until 2024-04', async () => {
    const { raw } = openSandbox()
    const ask = async (version: string) => {
      const query = 'query { node(id: "gid://shopify/Payment/1") { id ... on Payment { ready } } }'
      return (await raw('POST', `/api/${version}/graphql.json`, { query })).json
    }
    expect(await ask('2024-04')).toEqual({ data: { node: null } })
    expect((await ask('2024-07')).errors).toEqual([
      {
        message: "No such type Payment, so it can't be a fragment condition",
        extensions: { code: 'undefinedType', typeName: 'Payment' },
      },
    ])
  })

  it('is refused by the client as a query that the version does not know', async () => {
    const { sandbox } = openSandbox()
    const options = { ...sandbox.storefront.clientOptions, apiVersion: '2024-10' }
    const error = await refusal(() =>
      createShopifyStorefrontClient(options).prepareCartForCompletion('gid://shopify/Cart/1'),
    )
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.providerCode).toBe('undefinedField')
  })
})
