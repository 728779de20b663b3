import type { AuthenticationEvent, AuthenticationFlow, AuthenticationStep, Clock, StepNote } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { ShopGateway } from '../../src/gateways/shop-gateway.ts'
import { driveOrder } from '../../src/orders/drive-order.ts'
import { createMemoryFile } from '../../src/orders/memory-file.ts'
import type { Order } from '../../src/orders/order.ts'

const reported: AuthenticationEvent = { type: 'frame', outcome: 'completed', actionId: 'test:1#1' }

const at = (revision: number, note?: StepNote): AuthenticationStep => ({
  type: 'fingerprint',
  action: { id: 'test:1#1', type: 'frame', url: 'https://issuer.example', hidden: true },
  state: {
    version: 1,
    provider: 'test',
    id: 'test:1',
    revision,
    createdAt: '2026-01-31T09:30:00.000Z',
    step: {
      type: 'fingerprint',
      action: { id: 'test:1#1', type: 'frame', url: 'https://issuer.example', hidden: true },
    },
    data: {},
  },
  ...(note === undefined ? {} : { note }),
})

/** An order whose flow answers these one after the other, and the last one for ever. */
function drive(...answers: readonly AuthenticationStep[]) {
  const heard: AuthenticationEvent[] = []
  const flow: Pick<AuthenticationFlow<Order>, 'start' | 'resume'> = {
    start: async () => at(1),
    resume: async (_state, event) => {
      heard.push(event)
      return answers[Math.min(heard.length, answers.length) - 1] ?? at(1)
    },
  }
  // The driver's own asking comes after seconds, which never pass here: only what is reported is heard.
  const clock: Clock = { now: () => 0, sleep: (ms) => (ms < 1_000 ? Promise.resolve() : new Promise(() => undefined)) }
  // What the driver uses of them: nothing else is asked.
  const till = { flow } as never
  const order = { id: '1234567890', gateway: 'finaro' } as Order
  const gateway = { name: 'finaro', returns: true } as ShopGateway
  const file = createMemoryFile(order, gateway, clock, () => till)
  return { driver: driveOrder(file, clock, new AbortController().signal), file, heard }
}

describe('an event that comes while somebody is at the order', () => {
  it('is handed over again until it is heard', async () => {
    const { driver, file, heard } = drive(at(1, 'repeated'), at(1, 'repeated'), at(2))
    await driver.start()
    await driver.report(reported)
    expect(heard).toEqual([reported, reported, reported])
    expect(file.step?.state.revision).toBe(2)
  })

  it('is told once, as what became of it', async () => {
    const { driver, file } = drive(at(1, 'repeated'), at(1, 'late'))
    await driver.start()
    await driver.report(reported)
    expect(file.timeline.entries.filter(({ text }) => text.includes('late'))).toHaveLength(1)
    expect(file.timeline.entries.some(({ text }) => text.includes('repeated'))).toBe(false)
  })
})
