import { describe, expect, it, vi } from 'vitest'
import type { CallbackVerdict } from '../../src/callback/callback.ts'
import type { SeenClaim, SeenStore } from '../../src/callback/seen-store.ts'
import type { CallbackEvent } from '../../src/flow/event.ts'
import { deferred, handClock, post, setUp } from './receiver-rig.ts'

const claimedBy = 'onEvent'

/** An event of the transaction that its first letter names. */
const ofTransaction = (key: string): CallbackVerdict<CallbackEvent> => {
  const id = `acme:${key.slice(0, 1)}`
  const event = { type: 'callback', provider: 'acme', id, evidence: 'fetched', dedupeKey: key, data: {} } as const
  return { verdict: 'accepted', event }
}

describe('createReceiver: who claims', () => {
  it('hands the claim over with the event, whoever claims', async () => {
    const claimOf = ({ dedupeKey }: CallbackEvent): SeenClaim => ({ key: dedupeKey, subject: 'one', position: '7' })
    for (const who of ['receiver', 'onEvent'] as const) {
      const claims: SeenClaim[] = []
      const onEvent = (_event: CallbackEvent, claim: SeenClaim) => void claims.push(claim)
      await setUp({ claimedBy: who, onEvent }, { claimOf }).receive(post('a'))
      expect(claims).toEqual([{ key: 'a', subject: 'one', position: '7' }])
    }
  })

  it('claims under the de-duplication key where the provider part says nothing else', async () => {
    const onEvent = vi.fn()
    await setUp({ claimedBy, onEvent }).receive(post('a'))
    expect(onEvent.mock.calls[0]?.[1]).toEqual({ key: 'a' })
  })

  it('asks no store where onEvent claims, and hands repetitions over to it', async () => {
    const seen: SeenStore = { claim: vi.fn(), release: vi.fn() }
    const { receive, heard } = setUp({ claimedBy, seen })
    expect((await receive(post('a'))).status).toBe(200)
    expect((await receive(post('a'))).status).toBe(200)
    expect(heard).toEqual(['a', 'a'])
    expect(seen.claim).not.toHaveBeenCalled()
  })

  it('answers 503 where onEvent could not store, and releases nothing', async () => {
    const seen: SeenStore = { claim: vi.fn(), release: vi.fn() }
    const onEvent = vi.fn().mockRejectedValueOnce(new Error('disk full'))
    const { receive, errors } = setUp({ claimedBy, seen, onEvent })
    expect((await receive(post('a'))).status).toBe(503)
    expect((await receive(post('a'))).status).toBe(200)
    expect(errors).toEqual([new Error('disk full')])
    expect(seen.release).not.toHaveBeenCalled()
  })

  it('stores the others of a body where one could not be stored, and has the sender repeat', async () => {
    const stored: string[] = []
    const onEvent = ({ dedupeKey }: CallbackEvent) => {
      if (dedupeKey === 'a') throw new Error('no')
      stored.push(dedupeKey)
    }
    expect((await setUp({ claimedBy, onEvent }).receive(post('a,b'))).status).toBe(503)
    expect(stored).toEqual(['b'])
  })

  it('keeps the order of a transaction where one of its events could not be stored: the later ones wait for the repetition', async () => {
    const stored: string[] = []
    let fails = true
    const onEvent = ({ dedupeKey }: CallbackEvent) => {
      if (dedupeKey === 'a1' && fails) throw new Error('no')
      if (!stored.includes(dedupeKey)) stored.push(dedupeKey)
    }
    const read = async () => ['a1', 'a2', 'b1'].map(ofTransaction)
    const { receive } = setUp({ claimedBy, onEvent }, { read })
    expect((await receive(post())).status).toBe(503)
    expect(stored).toEqual(['b1'])
    fails = false
    expect((await receive(post())).status).toBe(200)
    expect(stored).toEqual(['b1', 'a1', 'a2'])
  })

  it('answers 503 where storing has not ended in time, and keeps the process for it', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const started = deferred()
    const onEvent = () => {
      started.resolve()
      return gate.promise
    }
    const waitUntil = vi.fn()
    const answer = setUp({ claimedBy, clock, onEvent }).receive(post(), { waitUntil })
    await started.promise
    ring()
    expect((await answer).status).toBe(503)
    gate.resolve()
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toBe(true)
  })

  it('tells onError of what could not be stored after the answer', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const started = deferred()
    const onEvent = () => {
      started.resolve()
      return gate.promise
    }
    const work: Promise<unknown>[] = []
    const { receive, errors } = setUp({ claimedBy, clock, onEvent })
    const answer = receive(post(), { waitUntil: (running) => void work.push(running) })
    await started.promise
    ring()
    expect((await answer).status).toBe(503)
    gate.reject(new Error('disk full'))
    await work[0]
    expect(errors).toEqual([new Error('disk full')])
  })

  it('answers 503 where a claim cannot be named', async () => {
    const claimOf = () => {
      throw new Error('no key')
    }
    const { receive, heard } = setUp({ claimedBy }, { claimOf })
    expect((await receive(post())).status).toBe(503)
    expect(heard).toEqual([])
  })
})
