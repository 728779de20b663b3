import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { placeBetween } from '../../../src/command/place-between.ts'
import { backlogTable, doneTable, processorTable, workersTable } from '../../../src/inbox/bench/bench-tables.ts'

const times = { p50: 1.234, p95: 22.5, p99: 333.3 }
const workers = {
  workers: 2,
  quiet: { receive: times, delivered: times },
  busy: { receive: times, receivedPerSecond: 26.4, donePerSecond: 24.6 },
  workerCpuMs: 4.12,
  databaseCpuMs: 6.5,
}
const standing = {
  pending: 10_000,
  done: 100_000,
  receiveMs: 20,
  receiveCpuMs: 3.14,
  deliverMs: 4,
  deliverCpuMs: 2.31,
  deliverWorkerMs: 1.2,
  healthMs: 1.5,
}

/** The cells of a table's last row. */
const lastRow = (table: string): readonly string[] =>
  (table.split('\n').at(-1) ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

describe('the tables of what an event costs', () => {
  it('tell percentiles, rates and processor times of so many processes', () => {
    expect(lastRow(workersTable([workers]))).toEqual([
      '2',
      '1.2 / 23 / 333',
      '1.2 / 23 / 333',
      '1.2 / 23 / 333',
      '26',
      '25',
    ])
    expect(lastRow(processorTable([workers]))).toEqual(['2', '4.1', '6.5'])
  })

  it('tell what waits by its times, and what is done by what is done in a second beside it', () => {
    expect(lastRow(backlogTable([standing]))).toEqual(['10,000', '20', '3.1', '4', '2.3', '1.5'])
    expect(lastRow(doneTable([standing]))).toEqual(['100,000', '50', '3.1', '250', '2.3'])
  })

  it('have a place in the page about scaling, each', () => {
    const page = readFileSync(new URL('../../../../../docs/scaling.md', import.meta.url), 'utf8')
    for (const name of ['conditions', 'workers', 'processor', 'backlog', 'done']) {
      expect(placeBetween(page, name, 'the new text')).toContain(
        `<!-- ${name}:start -->\n\nthe new text\n\n<!-- ${name}:end -->`,
      )
    }
  })
})
