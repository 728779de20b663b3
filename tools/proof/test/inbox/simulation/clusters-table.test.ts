import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { clustersTable } from '../../../src/inbox/simulation/clusters-table.ts'
import { measuredTimes } from '../../../src/inbox/simulation/measured-times.ts'

it('the page on scaling shows what the simulation says now: `pnpm simulate:inbox --write` brings it up to date', async () => {
  const page = await readFile(new URL('../../../../../docs/scaling.md', import.meta.url), 'utf8')
  expect(page).toContain(clustersTable(measuredTimes, 0.5, 20_261_122))
})
