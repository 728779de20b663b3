import { ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { runFaultMatrix } from '../../../src/faults/operations/fault-matrix.ts'
import { allOperations } from '../../../src/operations/all-operations.ts'
import type { OperationUnderTest } from '../../../src/operations/operation-under-test.ts'

const budget = { positions: 1, seed: 20_261_122 }

describe('every operation of every client, under every fault', () => {
  it('ends with the answer, or with an error that says whether the gateway may have acted', async () => {
    const rows = await runFaultMatrix(allOperations, budget)
    expect(rows.flatMap(({ subject, breaches }) => breaches.map((breach) => `${subject}, ${breach}`))).toEqual([])
    expect(rows.map(({ subject }) => subject)).toEqual([
      'spreedly',
      'processout',
      'finaro',
      'cardinal',
      'shopify, checkout',
      'shopify, storefront',
      'shopify, payments app',
    ])
    expect(rows.every(({ operations, calls }) => calls > 10 * operations)).toBe(true)
  }, 60_000)
})

describe('the matrix sees a client', () => {
  const [operation] = allOperations.filter(({ name }) => name === 'purchase')

  /** The same operation, whose every call is changed. */
  const spoilt = (spoil: (call: () => Promise<object>) => Promise<object>): readonly OperationUnderTest[] =>
    operation === undefined
      ? []
      : [
          {
            ...operation,
            open: (options) => {
              const opened = operation.open(options)
              return { ...opened, call: () => spoil(opened.call) }
            },
          },
        ]

  const breachesOf = async (operations: readonly OperationUnderTest[]): Promise<string> =>
    (await runFaultMatrix(operations, { positions: 4, seed: 1 })).flatMap(({ breaches }) => breaches).join('\n')

  it('that sends again what failed', async () => {
    const twice = spoilt((call) => call().catch(call))
    expect(await breachesOf(twice)).toMatch(/purchase, good answer, cut-after: was sent 2 times/)
  })

  it('that calls an unknown outcome a refusal', async () => {
    const wrong = spoilt((call) =>
      call().catch(() => {
        throw new ThreeDSError({ code: 'refused', message: 'wrong', outcome: 'rejected', remedy: 'None.' })
      }),
    )
    expect(await breachesOf(wrong)).toMatch(/cut-inside at \d+: failed with refused, rejected/)
  })

  it('that fails with an error of the network', async () => {
    const bare = spoilt((call) =>
      call().catch(() => {
        throw new TypeError('fetch failed')
      }),
    )
    expect(await breachesOf(bare)).toMatch(/refused: failed with an error that is none of ours/)
  })

  it('that makes an answer up', async () => {
    expect(await breachesOf(spoilt((call) => call().catch(() => ({}))))).toMatch(/cut-before: answered/)
    expect(await breachesOf(spoilt(async (call) => ({ ...(await call()), now: Math.random() })))).toMatch(
      /dripping: answered something else/,
    )
  })

  it('that takes half of a success for a refusal', async () => {
    const hasty = spoilt((call) => call().catch(() => ({ kind: 'declined' })))
    expect(await breachesOf(hasty)).toMatch(/corrupted at \d+ by 0x\w+: calls a spoilt success a refusal/)
  })
})
