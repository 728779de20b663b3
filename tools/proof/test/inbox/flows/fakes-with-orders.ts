import { createCardinalClient } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { Clock, FetchLike, JsonObject } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { SaleOrder } from '../../../src/inbox/flows/gateway-flows.ts'
import type { FlowName, GatewayKit } from '../../../src/inbox/flows/gateway-kit.ts'

/** A fake with one order that is done without the cardholder. */
interface FakeWithOrder {
  readonly client: object
  readonly fetch: FetchLike
  readonly order: unknown
  /** How often the cardholder was charged. */
  readonly charges: () => number
}

interface Fake {
  readonly fetch: FetchLike
  readonly clientOptions: object
  readonly ledger: readonly { readonly charged: boolean }[]
}

const withOrder = (fake: Fake, order: unknown, client = fake.clientOptions): FakeWithOrder => ({
  client,
  fetch: fake.fetch,
  order,
  charges: () => fake.ledger.filter(({ charged }) => charged).length,
})

/** A fake for each flow, and what another process needs to start them all. The same clock makes the same ones. */
export async function fakesWithOrders(clock: Clock) {
  const tools = { clock, random: seededRandom(7) }
  const spreedly = createSpreedlySandbox(tools)
  const processOut = createProcessOutSandbox(tools)
  const finaro = createFinaroSandbox(tools)
  const shopify = createShopifySandbox(tools)
  const cardinal = createCardinalSandbox(tools)
  const session = await createCardinalClient(cardinal.clientOptions).createSession({
    confirmUrl: 'https://shop.example/callbacks/cardinal',
  })
  await cardinal.setUp(session.jwt)
  const till = createFinaroSandbox(tools)
  const sale: SaleOrder = {
    transaction: { invoice: '1625' },
    amount: { total: 49.99 },
    currencyCode: 'EUR',
    card: { token: { value: till.tokens.frictionless } },
  }
  const fakes: Readonly<Record<FlowName, FakeWithOrder>> = {
    spreedly: withOrder(spreedly, spreedly.request('frictionless')),
    processout: withOrder(processOut, processOut.request('frictionless')),
    finaro: withOrder(finaro, finaro.request('frictionless')),
    cardinal: withOrder(cardinal, cardinal.request('frictionless', { session })),
    cart: withOrder(shopify, shopify.storefront.cartRequest('frictionless'), shopify.storefront.clientOptions),
    sale: withOrder(till, sale),
  }
  const each = <T>(of: (fake: FakeWithOrder) => T) =>
    // The names stay as they are.
    Object.fromEntries(Object.entries(fakes).map(([name, fake]) => [name, of(fake)])) as Record<FlowName, T>
  const kit: GatewayKit = {
    clients: each(({ client }): JsonObject => JSON.parse(JSON.stringify({ ...client, clock: undefined }))),
    orders: each(({ order }) => order),
  }
  return { kit, fetches: each(({ fetch }) => fetch), charges: () => each((fake) => fake.charges()) }
}
