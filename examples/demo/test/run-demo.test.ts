import { describe, expect, it } from 'vitest'
import { playProvider } from '../src/play-provider.ts'
import { printReport } from '../src/print-report.ts'
import { providerDemos } from '../src/provider-demos.ts'
import { runDemo } from '../src/run-demo.ts'
import { spreedlyDemo } from '../src/spreedly/run.ts'

const first = { ...spreedlyDemo, expectedRows: spreedlyDemo.expectedRows.slice(0, 1) }
const wrong = {
  ...spreedlyDemo,
  expectedRows: first.expectedRows.map((row) => ({ ...row, state: 'failed', moneyMoved: false, callbacks: 2 })),
}

describe('the demo', () => {
  it('ends as every row’s source says, at every provider', async () => {
    const { providers, ok } = await runDemo()
    expect(providers).toHaveLength(providerDemos.length)
    expect(providers.flatMap(({ rows }) => rows.flatMap(({ differences }) => differences))).toEqual([])
    expect(providers.flatMap(({ checks }) => checks.filter(({ holds }) => !holds))).toEqual([])
    expect(providers.flatMap(({ rows }) => rows.filter(({ expected }) => expected.source === ''))).toEqual([])
    expect(ok).toBe(true)
  })

  it('fails where one row differs, and says what', async () => {
    const report = await runDemo([() => playProvider(first), () => playProvider(wrong)])
    expect(report.ok).toBe(false)
    expect(report.providers.map(({ ok }) => ok)).toEqual([true, false])
    expect(report.providers[1]?.rows[0]?.differences).toEqual([
      'state: failed expected, succeeded found',
      'charges: 0 expected, 1 found',
      'callbacks: 2 expected, 1 found',
    ])
  })

  it('fails where a check does not hold', async () => {
    const open = async () => ({ ...(await first.open()), check: async () => [{ text: 'untrue', holds: false }] })
    const { providers, ok } = await runDemo([() => playProvider({ ...first, open })])
    expect(ok).toBe(false)
    expect(printReport({ providers, ok })).toContain('✗ untrue')
  })

  it('fails where nothing was shown', async () => {
    expect((await runDemo([])).ok).toBe(false)
    expect((await playProvider({ ...spreedlyDemo, expectedRows: [] })).ok).toBe(false)
  })

  it('prints a table that a person can read', async () => {
    const text = printReport(await runDemo([() => playProvider(first)]))
    expect(text).toContain('Spreedly (@three-ds/spreedly)')
    expect(text).toContain('frictionless, paid at once (3001 USD)')
    expect(text).toContain('✓ the callback that Spreedly published in 2012 verifies')
    expect(text).toContain('All 1 scenarios ended as their sources say.')
  })
})
