import type { ServiceTimes } from './service-times.ts'

/**
 * What the simulation reckons with. Data only.
 *
 * Processor times: `bench:inbox` with one process, Node 24, PostgreSQL 18, on 2026-11-22 on a shared machine with two cores and a load average of
 * 28, so rather too high than too low: 3.4 ms of a worker and 6.4 ms of the database for an event, received and handled. The database's are split
 * as measured beside each other, 2.05 to receive and 1.84 to handle. How the worker's are split was not measured: half and half.
 *
 * Statements are counted in the code. The wait for the disk is not measured but set, as of a disk that answers a flush in two milliseconds.
 */
export const measuredTimes: ServiceTimes = {
  receiveWorker: 1.7,
  deliverWorker: 1.7,
  receiveDatabase: 3.4,
  deliverDatabase: 3.0,
  commit: 2,
  receiveStatements: 7,
  deliverStatements: 8,
}
