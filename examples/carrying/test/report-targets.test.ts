import { type AuthenticationResult, isMatched, isVerified, preflight } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { amountOf } from '../src/amount-of.ts'
import { cellOf } from '../src/cell.ts'
import { sources } from '../src/sources.ts'
import type { Carriable } from '../src/target.ts'
import { reportTargets } from '../src/targets.ts'

function carriable(result: AuthenticationResult): Carriable {
  if (isVerified(result) || isMatched(result)) return result
  throw new Error('This source yields what only a browser says.')
}

const cells = sources.flatMap((source) =>
  reportTargets.flatMap((target) =>
    source.cases.map((card) => {
      const title = `${source.name} → ${target.name}, ${card.scheme}, ${card.way}`
      return { title, source, target, card, carried: cellOf(source, target.name).carried }
    }),
  ),
)

describe('a result is told', () => {
  it.each(cells.filter(({ carried }) => carried))('$title', async ({ source, target, card }) => {
    const earned = carriable(await source.earn(card))
    const { accepted, data } = await target.report(earned)
    expect(accepted).toBe(true)
    // Neither ECI nor cryptogram has a name here, and nothing else is made up.
    expect(data).toEqual({
      authenticationFlow: earned.flow === undefined ? 'UNKNOWN' : earned.flow.toUpperCase(),
      chargebackLiability: 'UNKNOWN',
      transStatus: 'Y',
      version: `V${earned.version?.slice(0, 3).replace('.', '_')}`,
      ...(earned.dsTransId === undefined ? {} : { dsTransactionId: earned.dsTransId }),
    })
  })
})

describe('a result cannot be told', () => {
  it.each(cells.filter(({ carried }) => !carried))('$title', async ({ source, target, card }) => {
    const earned = carriable(await source.earn(card))
    const refused = await target.report(earned).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'result-not-carriable', outcome: 'not-sent' })
    const amount = { minorUnits: 100, currency: 'EUR' }
    const report = await preflight(earned, {
      target: target.carryTarget,
      amount: earned.amount === undefined ? amount : amountOf(earned),
    })
    expect(report.ok || report.problems.map(({ code }) => code)).toContain(
      source.impossible === undefined ? 'missing-field' : 'status-not-usable',
    )
  })
})
