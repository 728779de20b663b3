import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ContractBreach } from '../../src/testing/contract/contract-breach.ts'
import { contractCases } from '../../src/testing/contract/contract-cases.ts'
import { brokenAnswering } from './contract/broken-answering.ts'
import { brokenFlows } from './contract/broken-flows.ts'
import { brokenSending } from './contract/broken-sending.ts'
import { sampleSubject } from './contract/sample-subject.ts'

const brokenClients = [...brokenSending, ...brokenAnswering]

describe('a client that keeps its promises', () => {
  for (const { name, run } of contractCases(sampleSubject())) it(name, run)
})

describe('the list of cases', () => {
  it('has a name of its own for each', () => {
    const names = contractCases(sampleSubject()).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('asks nothing of a flow where there is none', () => {
    const { flow: _none, ...subject } = sampleSubject()
    expect(contractCases(subject).filter(({ name }) => name.startsWith('flow:'))).toEqual([])
  })

  it('tells in numbers what was sent too often', async () => {
    const repeating = brokenClients.find(({ title }) => title.startsWith('repeats purchases'))
    const subject = sampleSubject(repeating?.make)
    const found = contractCases(subject).find(({ name }) => name.endsWith('on a 502 as HTML'))
    await expect(found?.run()).rejects.toThrow('purchase: 3 requests were sent on a 502 as HTML, 1 expected')
  })
})

/** Whether a case sees the breach. Time is not waited for: what hangs is found out at once. */
async function breachOf(run: () => Promise<void>): Promise<unknown> {
  const running = run().then(
    () => undefined,
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(10_000)
  return running
}

describe('the suite', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  const broken = [
    ...brokenClients.map(({ make, ...about }) => ({ ...about, subject: sampleSubject(make) })),
    ...brokenFlows.map(({ flow, ...about }) => ({ ...about, subject: { ...sampleSubject(), flow } })),
  ]

  for (const { title, subject, caughtBy } of broken) {
    describe(`before something that ${title}`, () => {
      it.each(caughtBy)('fails the case "%s"', async (wanted) => {
        const found = contractCases(subject).find(({ name }) => name === wanted)
        expect(found, 'there is no such case').toBeDefined()
        expect(await breachOf(async () => found?.run())).toBeInstanceOf(ContractBreach)
      })
    })
  }

  it('fails with breaches that hold no planted secret', async () => {
    const leaking = brokenClients.find(({ title }) => title.startsWith('leaks'))
    const subject = sampleSubject(leaking?.make)
    for (const { name, run } of contractCases(subject).filter(({ name }) => name.includes('keeps its secrets'))) {
      const breach = await breachOf(run)
      if (breach === undefined) continue
      expect(breach, name).toBeInstanceOf(ContractBreach)
      expect(String(breach), name).not.toContain('planted-sample')
    }
  })
})
