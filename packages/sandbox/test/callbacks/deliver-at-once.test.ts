import { createManualClock } from '@three-ds/core/testing'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { createCourier } from '../../src/callbacks/deliver-at-once.ts'
import { createGateways } from '../../src/create-gateways.ts'

/** A courier, a gateway with news, and a shop that answers as told. */
async function opened(answers: number[]) {
  const gateways = createGateways('https://sandbox.example', { clock: createManualClock(), random: Math.random })
  const bodies: string[] = []
  const courier = createCourier(gateways, async (input, init) => {
    bodies.push(await new Request(input, init).text())
    return new Response(null, { status: answers.shift() ?? 200 })
  })
  const { sandbox } = gateways.spreedly
  const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
  const step = await flow.start(sandbox.request('challenge'))
  return { sandbox, courier, bodies, step }
}

const statesIn = (bodies: readonly string[]) => bodies.map((body) => /<state>(\w+)</.exec(body)?.[1])

describe('a courier', () => {
  it('delivers what there is, in the order in which it happened', async () => {
    const { sandbox, courier, bodies, step } = await opened([])
    courier.tell('spreedly')
    await courier.idle()
    await sandbox.answer(step)
    courier.tell('spreedly')
    await courier.idle()
    expect(statesIn(bodies)).toEqual(['pending', 'succeeded'])
  })

  it('tells again with the next news what the shop did not take', async () => {
    const { courier, bodies } = await opened([500, 200])
    courier.tell('spreedly')
    courier.tell('spreedly')
    courier.tell('spreedly')
    await courier.idle()
    expect(statesIn(bodies)).toEqual(['pending', 'pending'])
  })

  it('does nothing where a gateway sends nothing by itself', async () => {
    const { courier, bodies } = await opened([])
    courier.tell('finaro')
    await courier.idle()
    expect(bodies).toEqual([])
  })
})
