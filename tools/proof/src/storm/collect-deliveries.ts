import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { AuthenticationFlow, AuthenticationStep, BrowserEvent, CallbackReceiver, PollEvent } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { Delivery, StormGateway } from './delivery.ts'
import type { StormKit } from './kit.ts'

/** What the gateways posted for so many orders each. */
export interface Collected {
  readonly deliveries: readonly Delivery[]
  readonly kit: StormKit
}

const mostRounds = 20

/** When the orders are taken. */
export interface OrderTimes {
  /** Milliseconds since 1970; the clock's own beginning by default. */
  readonly startMs?: number
  /** Between two orders, in milliseconds. 2,000 by default. */
  readonly everyMs?: number
}

/** Plays an order to its end. Before each answer, what `meanwhile` does happens: a step that is shown can be called back about. */
async function playOut<Request>(
  flow: AuthenticationFlow<Request>,
  request: Request,
  answer: (step: AuthenticationStep) => Promise<BrowserEvent | PollEvent>,
  meanwhile: (step: AuthenticationStep) => Promise<unknown> = async () => {},
): Promise<void> {
  let step = await flow.start(request)
  for (let round = 0; step.type !== 'done'; round += 1) {
    if (round === mostRounds) throw new Error(`an order at ${flow.provider} does not end`)
    await meanwhile(step)
    step = await flow.resume(step.state, await answer(step))
  }
}

/**
 * Takes so many orders at each gateway, and keeps every post that the gateways make about them instead of receiving it.
 *
 * @param orders - at each gateway
 */
export async function collectDeliveries(
  orders: number,
  seed: number,
  { startMs, everyMs = 2_000 }: OrderTimes = {},
): Promise<Collected> {
  const clock = createManualClock(startMs)
  const tools = { clock, random: seededRandom(seed) }
  const deliveries: Delivery[] = []
  const keep =
    (gateway: StormGateway): CallbackReceiver =>
    async (request) => {
      // The platform's own Request: the fakes make no other.
      const { url, headers } = request as Request
      deliveries.push({ gateway, url, headers: Object.fromEntries(headers), body: await request.text() })
      return new Response(null, { status: 200 })
    }

  const spreedly = createSpreedlySandbox(tools)
  const spreedlyFlow = createSpreedlyFlow(createSpreedlyClient(spreedly.clientOptions), { clock })
  const processOut = createProcessOutSandbox(tools)
  const processOutFlow = createProcessOutFlow(createProcessOutClient(processOut.clientOptions), { clock })
  const finaro = createFinaroSandbox(tools)
  const finaroFlow = createFinaroFlow(createFinaroClient(finaro.clientOptions), { clock })
  const cardinal = createCardinalSandbox({ clock, random: seededRandom(seed) })
  const cardinalClient = createCardinalClient(cardinal.clientOptions)
  const cardinalFlow = createCardinalFlow(cardinalClient, { clock })
  const shopify = createShopifySandbox(tools)
  const issued: string[] = []

  for (let order = 0; order < orders; order += 1) {
    clock.advance(everyMs)
    await playOut(spreedlyFlow, spreedly.request('challenge'), (step) => spreedly.answer(step))
    await spreedly.deliverCallbacks(keep('spreedly'), { late: true })

    await playOut(processOutFlow, processOut.request('challenge'), (step) => processOut.answer(step))
    await processOut.deliverWebhooks(keep('processout'), {})

    await playOut(
      finaroFlow,
      finaro.request('fingerprint-challenge'),
      (step) => finaro.answer(step),
      async (step) => {
        if (step.type === 'fingerprint') await finaro.deliverNotification(step, keep('finaro'))
      },
    )

    const session = await cardinalClient.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
    issued.push(session.jti)
    await cardinal.setUp(session.jwt)
    await playOut(cardinalFlow, cardinal.request('challenge', { session }), (step) => cardinal.answer(step))
    await cardinal.deliverCallbacks(keep('cardinal'), {})

    await shopify.paymentsApp.deliverSession(keep('shopify'))
  }

  const readings: Record<string, string> = {}
  const processOutClient = createProcessOutClient({
    ...processOut.clientOptions,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const answer = await processOut.fetch(request)
      readings[request.url] = await answer.clone().text()
      return answer
    },
  })
  for (const { body } of deliveries.filter(({ gateway }) => gateway === 'processout')) {
    const event: unknown = JSON.parse(body)
    await processOutClient.getEvent(String(Reflect.get(Object(event), 'event_id')))
  }
  return {
    deliveries,
    kit: { now: clock.now(), signingSecret: spreedly.signingSecret, readings, issued, cardinalSeed: seed },
  }
}
