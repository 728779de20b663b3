import { readFileSync } from 'node:fs'
import { type Clock, systemClock } from '@three-ds/core'
import { flowPaces, openInbox, openPostgres } from '@three-ds/inbox'
import { forwardTo } from './forward.ts'
import { gatewayFlows } from './gateway-flows.ts'
import { flowNames, type StarterTask } from './gateway-kit.ts'

/** A process that starts every flow at the same time, and ends if nobody kills it before. The task is a file of JSON. */
const task: StarterTask = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const clock: Clock = { now: () => task.now, sleep: systemClock.sleep }
const inbox = await openInbox({
  database: openPostgres(task),
  clock,
  flows: gatewayFlows(task, (name) => forwardTo(task.address, name), clock),
  paces: { cart: flowPaces['shopify-storefront'] },
})
// Nobody outlives the proof.
process.on('disconnect', () => process.exit(1))
// Each order is of the flow of its name.
await Promise.all(flowNames.map((name) => inbox.flows.start(name, task.orders[name] as never)))
process.exit(0)
