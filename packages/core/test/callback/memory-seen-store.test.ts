import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'

const at = (position: string) => ({ key: `token|${position}`, subject: 'token', position })

describe('createMemorySeenStore', () => {
  it('lets one of two claims of a key win', async () => {
    const seen = createMemorySeenStore()
    expect(await Promise.all([seen.claim({ key: 'a' }), seen.claim({ key: 'a' })])).toEqual(['claimed', 'seen'])
  })

  it('calls a claim overtaken where its subject is past its position', async () => {
    const seen = createMemorySeenStore()
    expect(await seen.claim(at('2'))).toBe('claimed')
    expect(await seen.claim(at('1'))).toBe('overtaken')
  })

  it('lets an equal position through: the subject is not past it', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    expect(await seen.claim({ ...at('2'), key: 'another' })).toBe('claimed')
  })

  it('does not remember a claim that was overtaken', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    await seen.claim(at('1'))
    await seen.release(at('2').key)
    expect(await seen.claim(at('1'))).toBe('claimed')
  })

  it('keeps subjects apart', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    expect(await seen.claim({ key: 'b', subject: 'other', position: '1' })).toBe('claimed')
  })

  it('says seen, not overtaken, to a repetition', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('1'))
    await seen.claim(at('2'))
    expect(await seen.claim(at('1'))).toBe('seen')
  })

  it('takes the position back with a released claim', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('1'))
    await seen.claim(at('3'))
    await seen.release(at('3').key)
    expect(await seen.claim(at('2'))).toBe('claimed')
  })

  it('keeps the position of a later claim where an earlier one is released', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('1'))
    await seen.claim(at('3'))
    await seen.release(at('1').key)
    expect(await seen.claim(at('2'))).toBe('overtaken')
  })

  it('does not put a subject back to a position that was released before', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    await seen.claim(at('3'))
    await seen.release(at('2').key)
    await seen.release(at('3').key)
    expect(await seen.claim(at('1'))).toBe('claimed')
  })

  it('keeps the position where a claim without one follows', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    expect(await seen.claim({ key: 'plain', subject: 'token' })).toBe('claimed')
    expect(await seen.claim(at('1'))).toBe('overtaken')
  })

  it('stands at the highest position that is held, in whatever order claims were released and made anew', async () => {
    const seen = createMemorySeenStore()
    await seen.claim(at('2'))
    await seen.claim({ key: 'token|plain', subject: 'token' })
    await seen.release(at('2').key)
    await seen.claim(at('1'))
    await seen.claim(at('2'))
    expect(await seen.claim({ ...at('1'), key: 'another' })).toBe('overtaken')
  })

  it('has no position to be past where the subject’s claims had none', async () => {
    const seen = createMemorySeenStore()
    await seen.claim({ key: 'plain', subject: 'token' })
    expect(await seen.claim(at('1'))).toBe('claimed')
    expect(await seen.claim({ key: 'nobody’s', position: '0' })).toBe('claimed')
  })

  it('does nothing where nobody holds the released key', async () => {
    const seen = createMemorySeenStore()
    await seen.release('nobody')
    expect(await seen.claim({ key: 'nobody' })).toBe('claimed')
  })

  it('forgets a claim, and its position, when it expires', async () => {
    let now = 1_000
    const seen = createMemorySeenStore({ now: () => now })
    await seen.claim({ ...at('2'), expiresAt: new Date(2_000) })
    now = 1_999
    expect(await seen.claim(at('1'))).toBe('overtaken')
    expect(await seen.claim(at('2'))).toBe('seen')
    now = 2_000
    expect(await seen.claim(at('1'))).toBe('claimed')
    expect(await seen.claim(at('2'))).toBe('claimed')
  })

  it('forgets the oldest claim first where it is full', async () => {
    const seen = createMemorySeenStore({ maxEntries: 2 })
    for (const key of ['a', 'b', 'c']) await seen.claim({ key })
    expect(await seen.claim({ key: 'c' })).toBe('seen')
    expect(await seen.claim({ key: 'b' })).toBe('seen')
    expect(await seen.claim({ key: 'a' })).toBe('claimed')
  })

  it('counts a claim that was made anew after it expired among the youngest', async () => {
    let now = 1_000
    const seen = createMemorySeenStore({ maxEntries: 2, now: () => now })
    await seen.claim({ key: 'a', expiresAt: new Date(2_000) })
    await seen.claim({ key: 'b' })
    now = 2_000
    await seen.claim({ key: 'a' })
    await seen.claim({ key: 'c' })
    expect(await seen.claim({ key: 'a' })).toBe('seen')
    expect(await seen.claim({ key: 'b' })).toBe('claimed')
  })

  it('remembers 100,000 claims where no bound is given', async () => {
    const seen = createMemorySeenStore()
    await Promise.all(Array.from({ length: 100_001 }, (_, at) => seen.claim({ key: String(at) })))
    expect(await seen.claim({ key: '1' })).toBe('seen')
    expect(await seen.claim({ key: '0' })).toBe('claimed')
  })

  it('forgets the position with the last claim of a subject', async () => {
    const seen = createMemorySeenStore({ maxEntries: 1 })
    await seen.claim(at('2'))
    await seen.claim({ key: 'b' })
    expect(await seen.claim(at('1'))).toBe('claimed')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses to be bounded by %s', (maxEntries) => {
    expect(() => createMemorySeenStore({ maxEntries })).toThrow(
      expect.toSatisfy(
        (error) => isThreeDSError(error) && error.code === 'invalid-input' && error.issues[0]?.path === 'maxEntries',
      ),
    )
  })

  it('never lets a subject fall below the highest position that is still held', async () => {
    const step = fc.record({ release: fc.boolean(), position: fc.integer({ min: 0, max: 9 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const seen = createMemorySeenStore()
        const held = new Set<number>()
        for (const { release, position } of steps) {
          const claim = at(String(position))
          if (release) {
            held.delete(position)
            await seen.release(claim.key)
            continue
          }
          const expected = held.has(position) ? 'seen' : Math.max(-1, ...held) > position ? 'overtaken' : 'claimed'
          expect(await seen.claim(claim)).toBe(expected)
          if (expected === 'claimed') held.add(position)
        }
      }),
    )
  })
})
