import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareSurvivors } from '../../src/mutation/compare-survivors.ts'
import { fileGroups } from '../../src/mutation/data/groups.ts'
import { knownSurvivors } from '../../src/mutation/data/known-survivors.ts'
import { runMutation } from '../../src/mutation/run-mutation.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

describe('mutants of the ECI tables', () => {
  it('are all noticed, but for those that are explained', { timeout: 300_000 }, async () => {
    const heard: string[] = []
    const runs = await runMutation({
      root,
      groups: fileGroups.filter(({ name }) => name === 'core: eci'),
      chosen: () => true,
      jobs: 1,
      fresh: true,
      hear: (text) => heard.push(text),
    })
    const mutants = runs.flatMap((run) => run.mutants)
    expect(mutants.length).toBeGreaterThan(300)
    expect(compareSurvivors(mutants, knownSurvivors)).toEqual({ unexplained: [], stale: [] })
    expect(heard.filter((text) => text.startsWith('not'))).toEqual([])
  })
})
