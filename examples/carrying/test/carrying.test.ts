import {
  type AuthenticationResult,
  createMemorySeenStore,
  cryptogramBytes,
  isMatched,
  isVerified,
  preflight,
} from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { amountOf } from '../src/amount-of.ts'
import type { CardScheme } from '../src/card-case.ts'
import { cellOf } from '../src/cell.ts'
import { finaro as finaroAsSource } from '../src/sources/finaro.ts'
import { spreedly } from '../src/sources/spreedly.ts'
import { sources } from '../src/sources.ts'
import type { Carriable, Target } from '../src/target.ts'
import { finaro } from '../src/targets/finaro.ts'
import { targets } from '../src/targets.ts'

/** Narrows to what a target takes; what only a browser says fails the test. */
function carriable(result: AuthenticationResult): Carriable {
  if (isVerified(result) || isMatched(result)) return result
  throw new Error('This source yields what only a browser says.')
}

const bytesOf = (text: unknown) => (typeof text === 'string' ? cryptogramBytes(text) : undefined)

const cells = sources.flatMap((source) =>
  targets.flatMap((target) =>
    source.cases.map((card) => ({ source, target, card, cell: cellOf(source, target.name) })),
  ),
)
const titled = (carried: boolean) =>
  cells
    .filter(({ cell }) => cell.carried === carried)
    .map((one) => [`${one.source.name} → ${one.target.name}, ${one.card.scheme}, ${one.card.way}`, one] as const)

describe('a result is carried', () => {
  it.each(titled(true))('%s', async (_title, { source, target, card }) => {
    const earned = carriable(await source.earn(card))
    expect(earned.status).toBe('authenticated')
    expect(earned.scheme).toBe(card.scheme)

    const seen = createMemorySeenStore()
    const { carryTarget } = target
    const intent = { target: carryTarget, amount: amountOf(earned), seen, accept: { matched: 'accept' } } as const
    const now = new Date(earned.authenticatedAt ?? Date.now())
    const report = await preflight(earned, { ...intent, now })
    expect(report.ok || report.problems).toBe(true)

    const { payment, charges, told } = await target.pay(earned, card.scheme)
    expect(['authorized', 'captured']).toContain(payment.status)
    expect(charges).toBe(1)
    expect(payment.amount).toEqual(earned.amount)

    // What the gateway was told is what was earned, byte for byte.
    const eci = earned.eci ?? ''
    expect(told.eci).toBe(target.eciWords === undefined ? eci : target.eciWords[eci])
    expect(bytesOf(told.cryptogram)).toEqual(bytesOf(earned.cavv))
    expect(told.dsTransId).toBe(earned.dsTransId)
    expect(told.version).toBe(earned.version)

    const again = await preflight(earned, { ...intent, now })
    expect(again.ok || again.problems.map(({ code }) => code)).toEqual(['used-before'])
  })
})

describe('a result cannot be carried', () => {
  it.each(titled(false))('%s', async (_title, { source, target, card }) => {
    const earned = carriable(await source.earn(card))
    const refused = await target.pay(earned, card.scheme).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'result-not-carriable', outcome: 'not-sent' })
    const report = await preflight(earned, { target: target.carryTarget, amount: amountOf(earned) })
    expect(report.ok).toBe(false)
    expect(report.ok || report.problems.map(({ code }) => code)).toContain('status-not-usable')
  })
})

describe('a result of one scheme, for a card of another', () => {
  const swapped = [
    ['mastercard', 'visa'],
    ['visa', 'mastercard'],
  ] as const
  const pay = async (target: Target, earnedWith: CardScheme, charged: CardScheme) => {
    const earned = carriable(await spreedly.earn({ scheme: earnedWith, way: 'frictionless' }))
    const { payment, charges } = await target.pay(earned, charged)
    return { status: payment.status, charges }
  }

  it.each(targets.filter(({ name }) => name !== 'Finaro').map((target) => [target.name, target] as const))(
    'is declined at %s',
    async (_name, target) => {
      for (const [earnedWith, charged] of swapped) {
        expect(await pay(target, earnedWith, charged)).toEqual({ status: 'declined', charges: 0 })
      }
    },
  )

  it('passes at Finaro, whose indicator is the same for all schemes', async () => {
    for (const [earnedWith, charged] of swapped) {
      expect(await pay(finaro, earnedWith, charged)).toEqual({ status: 'captured', charges: 1 })
    }
  })

  it('is seen by preflight, where the card is named', async () => {
    const earned = await spreedly.earn({ scheme: 'visa', way: 'frictionless' })
    const intent = { target: finaro.carryTarget, amount: amountOf(earned), now: new Date(earned.authenticatedAt ?? '') }
    const report = await preflight(earned, { ...intent, card: { last4: '3332' } })
    expect(report.ok || report.problems.map(({ code }) => code)).toEqual(['card-differs'])
  })
})

describe('what came through the browser', () => {
  it('is matched at Finaro after a challenge, and is carried on in so many words only', async () => {
    const earned = await finaroAsSource.earn({ scheme: 'visa', way: 'challenge' })
    expect(earned.evidence).toBe('matched')
    for (const { carryTarget } of targets) {
      const report = await preflight(earned, { target: carryTarget, amount: amountOf(earned) })
      expect(report.ok || report.problems.map(({ code }) => code)).toEqual(['matched-evidence'])
    }
  })
})
