import { describe, expect, it } from 'vitest'
import { paperClock } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { calls, clientWith, final, page, processing, token, toPage, transaction } from '../sample.ts'

const id = 1071573807

function pollOver(...answers: Parameters<typeof clientWith>[1][]) {
  const clock = paperClock()
  return { clock, ...clientWith({ clock }, ...answers) }
}

describe('polling a payment', () => {
  it('asks until it is final, with the pauses that Shopify asks for, else two seconds', async () => {
    const slow = processing({}, { 'retry-after': '1.5' })
    const { client, gateway, clock } = pollOver(slow, processing(), final({ transaction: transaction('success') }))
    const answer = await client.pollPayment(token, id)
    expect(answer.kind).toBe('succeeded')
    expect(gateway.calls).toEqual([calls.read, calls.read, calls.read])
    expect(clock.slept).toEqual([1_500, 2_000])
  })

  it('never asks without a pause, even where Shopify names none at all', async () => {
    const hurry = processing({}, { 'retry-after': '0' })
    const { client, clock } = pollOver(hurry, hurry, final({ transaction: transaction('success') }))
    await client.pollPayment(token, id)
    expect(clock.slept).toEqual([500, 500])
  })

  it('tells each address once, and goes on asking meanwhile', async () => {
    const other = `${page}?again`
    const end = final({ transaction: transaction('failure') })
    const { client } = pollOver(toPage(), toPage(), toPage(other), end)
    const seen: string[] = []
    const answer = await client.pollPayment(token, id, { onRedirect: (url) => void seen.push(url) })
    expect(answer.kind).toBe('declined')
    expect(seen).toEqual([page, other])
  })

  it('ends with what is held for review, and with what is final and tells nothing', async () => {
    const held = final({ fraudulent: true, transaction: transaction('success') })
    expect((await pollOver(held).client.pollPayment(token, id)).standing.status).toBe('in-review')
    expect((await pollOver(final()).client.pollPayment(token, id)).kind).toBe('unrecognized')
  })

  it('gives the last answer back when time is up: processing, never "not charged"', async () => {
    const { client, gateway } = pollOver(toPage(), toPage(), toPage())
    const answer = await client.pollPayment(token, id, { forMs: 4_000 })
    expect(answer.kind).toBe('action-required')
    expect(gateway.calls).toHaveLength(3)
  })

  it('asks longer than Shopify waits for the cardholder', async () => {
    const { client, clock } = pollOver(...Array.from({ length: 331 }, () => toPage()))
    const before = clock.now()
    await client.pollPayment(token, id)
    expect(clock.now() - before).toBe(11 * 60_000)
  })

  it('ends where it is aborted in a pause', async () => {
    const controller = new AbortController()
    const clock = { now: () => 0, sleep: () => Promise.reject(new Error('aborted')) }
    const { client } = clientWith({ clock }, processing())
    const error = await refusal(() => client.pollPayment(token, id, { signal: controller.signal }))
    expect([error.code, error.outcome, error.operation]).toEqual(['aborted', 'not-sent', 'pollPayment'])
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to ask for %d milliseconds', async (forMs) => {
    const error = await refusal(() => pollOver().client.pollPayment(token, id, { forMs }))
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toEqual(['forMs'])
  })
})
