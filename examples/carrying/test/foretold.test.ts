import * as cardinal from '@three-ds/cardinal'
import { findCarryProblems, isThreeDSError, preflight } from '@three-ds/core'
import * as finaro from '@three-ds/finaro'
import * as processout from '@three-ds/processout'
import * as shopify from '@three-ds/shopify'
import * as spreedly from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyResult } from './any-result.ts'

const amount = { minorUnits: 1, currency: 'EUR' }

/** Why something was refused; `undefined` where it was not. */
function refusalOf(act: () => unknown): readonly string[] | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (isThreeDSError(error) && error.code === 'result-not-carriable') return error.issues.map(({ path }) => path)
    throw error
  }
}

describe('preflight and findCarryProblems foretell what fromAuthenticationResult refuses', () => {
  it.each(Object.entries({ cardinal, finaro, processout, shopify, spreedly }))(
    'at %s, for whatever result',
    async (_name, { carryTarget, fromAuthenticationResult }) => {
      const seen = { refused: 0, taken: 0 }
      await fc.assert(
        fc.asyncProperty(anyResult, async (result) => {
          const refused = refusalOf(() => fromAuthenticationResult(result))
          seen[refused === undefined ? 'taken' : 'refused'] += 1
          const problems = findCarryProblems(result, carryTarget, false)
          expect(refused ?? []).toEqual(problems.map(({ field }) => field))
          expect((await preflight(result, { target: carryTarget, amount })).ok).toBe(refused === undefined)
        }),
        { numRuns: 500, seed: 20_261_122 },
      )
      // Both sides of the rules were met, so that neither is empty words.
      expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(50)
    },
  )
})
