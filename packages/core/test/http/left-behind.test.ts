import { describe, expect, it, vi } from 'vitest'
import { ok, purchase, purchaseInput, sampleTransport, scriptedFetch, status } from './sample.ts'

describe('nothing stays behind', () => {
  const answers = [
    ok(),
    status(422),
    () => new Response('{'),
    () => {
      throw new TypeError('fetch failed')
    },
  ]

  it('on a signal that a thousand calls shared', async () => {
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, 'addEventListener')
    const removed = vi.spyOn(signal, 'removeEventListener')
    const listeners = new Set<unknown>()
    added.mockImplementation((_, listener) => void listeners.add(listener))
    removed.mockImplementation((_, listener) => void listeners.delete(listener))
    for (let call = 0; call < 1_000; call += 1) {
      const fetch = scriptedFetch(answers[call % answers.length] ?? ok()).fetch
      await sampleTransport({ fetch })
        .send(purchase, purchaseInput, { signal })
        .catch(() => {})
    }
    expect(added).toHaveBeenCalledTimes(1_000)
    expect(listeners.size).toBe(0)
  })

  it('of its timer', async () => {
    const set = vi.spyOn(globalThis, 'setTimeout')
    const cleared = vi.spyOn(globalThis, 'clearTimeout')
    for (const answer of answers) {
      await sampleTransport({ fetch: scriptedFetch(answer).fetch })
        .send(purchase, purchaseInput)
        .catch(() => {})
    }
    expect(set).toHaveBeenCalledTimes(answers.length)
    for (const { value } of set.mock.results) expect(cleared).toHaveBeenCalledWith(value)
    set.mockRestore()
    cleared.mockRestore()
  })
})
