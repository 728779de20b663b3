import { parseInput } from '@three-ds/core'
import { Hono } from 'hono'
import { deliver } from '../callbacks/deliver.ts'
import { gatewayNames } from '../gateway-names.ts'
import type { SandboxParts } from '../sandbox-parts.ts'
import { readGatewayState, readState } from '../state/read-state.ts'
import { answerError } from './answer-error.ts'
import { clockOrderSchema } from './clock-order.ts'
import { ownRequestsOnly } from './own-requests-only.ts'
import { planFault } from './plan-fault.ts'
import { readJson } from './read-json.ts'

const notHere = {
  error: { code: 'not-found', message: 'There is nothing at this address.', remedy: 'Look at /_sandbox/state.' },
}

/** The JSON API below `/_sandbox`. */
export function apiRoutes({ origin, gateways, clock, exchanges, guide, reset }: SandboxParts): Hono {
  const api = new Hono()
  api.onError(answerError)
  api.use(ownRequestsOnly(origin))
  api.get('/state', (context) => context.json(readState(origin, gateways, clock)))
  api.get('/guide', async (context) => context.json(await guide()))
  api.get('/exchanges', (context) => context.json(exchanges.all()))
  api.post('/reset', (context) => {
    reset()
    return context.body(null, 204)
  })
  api.post('/clock', async (context) => {
    const { advanceMs } = parseInput(clockOrderSchema, await readJson(context.req.raw))
    clock.advance(advanceMs)
    return context.json({ now: clock.now() })
  })
  for (const name of gatewayNames) {
    const at = `/gateways/${name}`
    const { sandbox } = gateways[name]
    api.get(at, (context) => context.json(readGatewayState(gateways[name])))
    api.post(`${at}/reset`, (context) => {
      reset(name)
      return context.body(null, 204)
    })
    api.post(`${at}/faults`, async (context) => {
      planFault(sandbox, await readJson(context.req.raw))
      return context.json(sandbox.faults, 201)
    })
    api.delete(`${at}/faults`, (context) => {
      sandbox.recover()
      return context.body(null, 204)
    })
    api.post(`${at}/callbacks`, async (context) =>
      context.json({ statuses: await deliver(gateways, name, await readJson(context.req.raw)) }),
    )
  }
  api.all('*', (context) => context.json(notHere, 404))
  return api
}
