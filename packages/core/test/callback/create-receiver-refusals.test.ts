import { describe, expect, it, vi } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import { createMemorySetAside } from '../../src/callback/set-aside.ts'
import { accepted, handClock, post, refusal, refused, setUp } from './receiver-rig.ts'

describe('createReceiver: stores that fail', () => {
  it('answers 503 where the claim fails, and hands nothing over', async () => {
    const seen = { claim: async () => Promise.reject(new Error('store down')), release: async () => {} }
    const { receive, heard, errors } = setUp({ seen })
    expect((await receive(post())).status).toBe(503)
    expect(heard).toEqual([])
    expect(errors).toEqual([new Error('store down')])
  })

  it('still hands over what was claimed before the store failed', async () => {
    const memory = createMemorySeenStore()
    const claim = vi.fn(memory.claim).mockImplementationOnce(memory.claim).mockRejectedValueOnce(new Error('down'))
    const { receive, heard } = setUp({ seen: { ...memory, claim } })
    expect((await receive(post('a,b'))).status).toBe(503)
    expect(heard).toEqual(['a'])
    expect((await receive(post('a,b'))).status).toBe(200)
    expect(heard).toEqual(['a', 'b'])
  })

  it('survives a release that fails', async () => {
    const release = () => {
      throw new Error('release down')
    }
    const onEvent = () => Promise.reject(new Error('event'))
    const { receive, errors } = setUp({ onEvent, seen: { ...createMemorySeenStore(), release } })
    expect((await receive(post())).status).toBe(500)
    expect(errors).toEqual([new Error('event'), new Error('release down')])
  })

  it('answers 503 where the body could not be judged, so that the sender repeats', async () => {
    const { receive, errors } = setUp({}, { read: () => Promise.reject(new Error('provider down')) })
    expect((await receive(post())).status).toBe(503)
    expect(errors).toEqual([new Error('provider down')])
  })
})

describe('createReceiver: what is not believed', () => {
  it('is set aside as it came, told to onRefused, and answered 200', async () => {
    const setAside = createMemorySetAside()
    const onRefused = vi.fn()
    const { clock } = handClock()
    const { receive, heard } = setUp({ setAside, onRefused, clock }, { read: async () => [refused()] })
    expect((await receive(post('forged'))).status).toBe(200)
    expect(heard).toEqual([])
    expect(onRefused.mock.calls.map(([told]) => told)).toEqual([refusal])
    expect(setAside.take()).toEqual([
      { receivedAt: '2026-01-31T09:30:00.000Z', body: new TextEncoder().encode('forged'), refusals: [refusal] },
    ])
  })

  it('is set aside without its body where that was larger than the receiver reads', async () => {
    const setAside = createMemorySetAside()
    const { receive } = setUp({ setAside, maxBytes: 2 })
    expect((await receive(post('a,b'))).status).toBe(200)
    const [item, ...others] = setAside.take()
    expect(others).toEqual([])
    expect(item?.body).toEqual(new Uint8Array())
    expect(item?.refusals.map(({ reason }) => reason)).toEqual(['too-large'])
  })

  it('does not keep back the believed transactions of the same body', async () => {
    const { receive, heard } = setUp({}, { read: async () => [refused(), accepted('a')] })
    expect((await receive(post())).status).toBe(200)
    expect(heard).toEqual(['a'])
  })

  it('is not set aside where everything was believed', async () => {
    const setAside = createMemorySetAside()
    await setUp({ setAside }).receive(post())
    expect(setAside.take()).toEqual([])
  })

  it('is answered 503 where it cannot be set aside', async () => {
    const setAside = { keep: () => Promise.reject(new Error('disk full')) }
    const { receive } = setUp({ setAside }, { read: async () => [refused()] })
    expect((await receive(post())).status).toBe(503)
  })

  it('is answered all the same where onRefused throws', async () => {
    const onRefused = () => {
      throw new Error('logger')
    }
    const { receive } = setUp({ onRefused }, { read: async () => [refused()] })
    expect((await receive(post())).status).toBe(200)
  })
})
