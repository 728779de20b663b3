import { isThreeDSError, parseInput, strictObject } from '@three-ds/core'
import type { SandboxGateways } from '@three-ds/sandbox'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { faultNamed, faultNames } from './faults.ts'

const orderSchema = strictObject({
  gateway: z.enum(['processout', 'finaro', 'spreedly', 'shopify', 'cardinal']),
  fault: z.enum(faultNames),
})

/** For breaking things on purpose: it reaches behind the shop, into the sandbox of this process. No shop has anything like it. */
export function backstageRoutes(gateways: readonly ShopGateway[], served: SandboxGateways): Hono {
  const routes = new Hono()
  routes.onError((error, { json }) =>
    isThreeDSError(error) ? json({ error: error.message }, 400) : json({ error: 'The shop failed.' }, 500),
  )
  routes.post('/faults', async (context: Context) => {
    const { gateway, fault } = parseInput(orderSchema, await context.req.json().catch(() => undefined))
    const { sandbox } = served[gateway]
    // What the sandbox's own page has planned stays planned.
    const planned = faultNamed(fault)
    const operation = gateways.find(({ name }) => name === gateway)?.begins
    if (planned !== undefined && operation !== undefined) sandbox.fail(planned, { operation })
    return context.body(null, 204)
  })
  routes.post('/callbacks/:gateway', async (context) => {
    const gateway = gateways.find(({ name }) => name === context.req.param('gateway'))
    if (gateway === undefined) return context.json({ error: 'There is no such gateway.' }, 404)
    // Over the network, as a gateway posts.
    const statuses = (await gateway.deliver?.((request) => fetch(request))) ?? []
    return context.json({ statuses })
  })
  return routes
}
