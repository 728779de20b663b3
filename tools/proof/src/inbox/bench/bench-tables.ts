import { figuresTable } from '../../command/figures-table.ts'
import type { BacklogRow } from './measure-backlog.ts'
import type { Times, WorkersRow } from './measure-workers.ts'

const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 1 : 0))
const written = ({ p50, p95, p99 }: Times): string => [p50, p95, p99].map(rounded).join(' / ')
const grouped = (count: number): string => count.toLocaleString('en-US')

/** What so many processes take and hand over. */
export const workersTable = (rows: readonly WorkersRow[]): string =>
  figuresTable(
    ['processes', 'alone: receive', 'alone: until handled', 'busy: receive', 'received/s', 'handled/s'],
    rows.map(({ workers, quiet, busy }) => [
      workers,
      written(quiet.receive),
      written(quiet.delivered),
      written(busy.receive),
      rounded(busy.receivedPerSecond),
      rounded(busy.donePerSecond),
    ]),
  )

/** Processor time of an event. */
export const processorTable = (rows: readonly WorkersRow[]): string =>
  figuresTable(
    ['processes', 'worker, ms', 'database, ms'],
    rows.map(({ workers, workerCpuMs, databaseCpuMs }) => [workers, rounded(workerCpuMs), rounded(databaseCpuMs)]),
  )

/** What one event costs beside so many that wait. */
export const backlogTable = (rows: readonly BacklogRow[]): string =>
  figuresTable(
    ['waiting', 'receive', 'its processor time', 'handle', 'its processor time', 'health'],
    rows.map(({ pending, receiveMs, receiveCpuMs, deliverMs, deliverCpuMs, healthMs }) => [
      grouped(pending),
      ...[receiveMs, receiveCpuMs, deliverMs, deliverCpuMs, healthMs].map(rounded),
    ]),
  )

/** How much one process does in a second beside so many events that are done, and what one costs. */
export const doneTable = (rows: readonly BacklogRow[]): string =>
  figuresTable(
    ['done', 'received/s, one after the other', 'its processor time', 'handled/s', 'its processor time'],
    rows.map(({ done, receiveMs, receiveCpuMs, deliverMs, deliverCpuMs }) => [
      grouped(done),
      ...[1_000 / receiveMs, receiveCpuMs, 1_000 / deliverMs, deliverCpuMs].map(rounded),
    ]),
  )
