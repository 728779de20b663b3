import { describe, expect, it } from 'vitest'
import { searchOperations } from '../../src/leaks/search-operations.ts'
import { allOperations } from '../../src/operations/all-operations.ts'
import type { OperationUnderTest } from '../../src/operations/operation-under-test.ts'

describe('a secret in any field of any operation', () => {
  it('comes out of no error, hook, client, log or print of these', async () => {
    const rows = await searchOperations(allOperations, { mostCalls: 1_000, seed: 20_261_122 })
    expect(rows.flatMap(({ subject, leaks }) => leaks.map((leak) => `${subject}, ${leak}`))).toEqual([])
    expect(rows.reduce((sum, { operations }) => sum + operations, 0)).toBe(allOperations.length)
    expect(rows.reduce((sum, { calls }) => sum + calls, 0)).toBeGreaterThan(500)
  }, 60_000)
})

describe('the search sees a client', () => {
  const [purchase] = allOperations.filter(({ name }) => name === 'purchase')

  /** The same operation of a client that is careless. */
  async function leaksOf(spoil: (call: () => Promise<object>, args: readonly unknown[]) => Promise<object>) {
    if (purchase === undefined) throw new Error('there is no purchase')
    const operation: OperationUnderTest = {
      ...purchase,
      open: (options) => {
        const opened = purchase.open(options)
        return { ...opened, callWith: (args) => spoil(() => opened.callWith(args), args) }
      },
    }
    const [row] = await searchOperations([operation], { mostCalls: 1_500, seed: 1 })
    return row?.leaks.join('\n') ?? ''
  }

  const failing = (error: unknown) => async (call: () => Promise<object>) =>
    call().catch(() => {
      throw error
    })

  it('whose errors repeat what was sent', async () => {
    const careless = (call: () => Promise<object>, args: readonly unknown[]) =>
      failing(new Error(`failed with ${JSON.stringify(args)}`))(call)
    expect(await leaksOf(careless)).toMatch(/a 400 that repeats it: String\(\) of error/)
  })

  it('whose errors drag the request along, however deep', async () => {
    const careless = (call: () => Promise<object>, args: readonly unknown[]) =>
      failing(new Error('failed', { cause: { request: { options: { inner: new Map([['args', args]]) } } } }))(call)
    expect(await leaksOf(careless)).toMatch(/: error\.cause\.request\.options\.inner\.args\./)
  })

  it('that prints', async () => {
    const careless = async (call: () => Promise<object>, args: readonly unknown[]) => {
      console.warn('sending', args)
      return call()
    }
    expect(await leaksOf(careless)).toContain('of the console')
  })
})
