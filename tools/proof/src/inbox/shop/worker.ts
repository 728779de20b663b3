import { readFileSync } from 'node:fs'
import { openEarlyShop } from './open-early-shop.ts'
import { openInboxShop } from './open-inbox-shop.ts'
import { serveReceivers } from './serve-receivers.ts'
import type { WorkerMessage, WorkerOrder, WorkerTask } from './worker-task.ts'

/** One process of a shop: receivers on loopback, and events that are handled. The task is a file of JSON. */
const task: WorkerTask = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const tell = (message: WorkerMessage): void => void process.send?.(message)

const shop = await (task.kind === 'early' ? openEarlyShop(task) : openInboxShop(task))
const { port, server } = await serveReceivers(shop.receivers)

process.on('message', async (order: WorkerOrder) => {
  if (order === 'cpu') {
    const { user, system } = process.cpuUsage()
    tell({ type: 'cpu', ms: (user + system) / 1_000 })
    return
  }
  server.close()
  server.closeIdleConnections()
  await shop.stop()
  process.exit(0)
})
// Nobody outlives the storm.
process.on('disconnect', () => process.exit(1))
tell({ type: 'ready', port })
