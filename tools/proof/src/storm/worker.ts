import { readFileSync } from 'node:fs'
import { seededRandom } from '@three-ds/core/testing'
import { deliverAll } from './deliver-all.ts'
import { openReceivers } from './open-receivers.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { WorkerReport, WorkerTask } from './worker-task.ts'

/** One process of a shop: its own receivers over the shared database. The task is a file of JSON; the report goes to the parent. */
const task: WorkerTask = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const random = seededRandom(task.seed)
const { seen, handled, close } = openSqliteStore(task.database, () => task.kit.now)
let refused = 0

const receivers = openReceivers(task.kit, {
  seen,
  onEvent: async ({ provider, dedupeKey }) => {
    // Others get a turn between the claim and the work, and the shop's own work fails now and then.
    await new Promise((resolve) => setImmediate(resolve))
    if (random() < task.failing) throw new Error('the shop is not well')
    handled(`${provider} ${dedupeKey}`)
  },
  onRefused: () => {
    refused += 1
  },
})

const report: WorkerReport = { ...(await deliverAll(task.deliveries, receivers, task.atOnce)), refused }
close()
process.send?.(report)
