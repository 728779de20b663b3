import { cryptogramBytes, isMatched, isVerified, preflight } from '@three-ds/core'
import { carryTo, type PaymentTarget } from '@three-ds/core/targets'
import { judgeAsHost } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { amountOf } from '../src/amount-of.ts'
import type { CardScheme } from '../src/card-case.ts'
import { sources } from '../src/sources.ts'
import type { Carriable } from '../src/target.ts'
import { dataTargets } from '../src/targets.ts'

/** What a host behind this target reads out of its fields, by the target's own names. */
function heard(target: PaymentTarget, result: Carriable, scheme: CardScheme) {
  const told: Readonly<Record<string, unknown>> = carryTo<PaymentTarget>(target, result, { matched: 'accept' })
  const read = (from: string): string | undefined => {
    const field = target.fields.find((one) => 'from' in one && one.from === from && told[one.name] !== undefined)
    return field === undefined ? undefined : String(told[field.name])
  }
  return {
    scheme,
    eci: read('eci'),
    cryptogram: read('cavv'),
    dsTransId: read('dsTransId'),
    version: read('version'),
    letter: read('paResStatus'),
  }
}

const cells = sources.flatMap((source) =>
  dataTargets.flatMap((target) =>
    source.cases.map(
      (card) => [`${source.name} → ${target.name}, ${card.scheme}, ${card.way}`, { source, target, card }] as const,
    ),
  ),
)

describe('a target without a package', () => {
  it.each(cells.filter(([, { source }]) => source.impossible === undefined))(
    'is told what its host accepts: %s',
    async (_title, { source, target, card }) => {
      const earned = await source.earn(card)
      if (!isVerified(earned) && !isMatched(earned)) throw new Error('Only a browser says this.')
      const accept = { matched: 'accept' } as const
      const now = new Date(earned.authenticatedAt ?? Date.now())
      expect((await preflight(earned, { target, amount: amountOf(earned), now, accept })).ok).toBe(true)

      const told = heard(target, earned, card.scheme)
      expect(judgeAsHost(told)).toBeUndefined()
      expect(cryptogramBytes(told.cryptogram ?? '')).toEqual(cryptogramBytes(earned.cavv ?? ''))
      expect(told.eci).toBe(earned.eci)
      expect(told.dsTransId).toBe(earned.dsTransId)
      expect(told.version).toBe(earned.version)
    },
  )

  it.each(cells.filter(([, { source }]) => source.impossible !== undefined))(
    'is told nothing: %s',
    async (_title, { source, target, card }) => {
      const earned = await source.earn(card)
      if (!isVerified(earned)) throw new Error('Only a browser says this.')
      expect(() => carryTo(target, earned)).toThrow('cannot be handed')
    },
  )
})
