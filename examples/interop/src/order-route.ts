import { sValidator } from '@hono/standard-validator'
import { authenticationResultSchema, moneySchema } from '@three-ds/core'
import { Hono } from 'hono'

/**
 * A route that takes what another service of yours stored. The schemas of these packages are Standard Schemas: whatever takes those
 * takes them, and brings no zod of its own.
 *
 * A schema says what shape a result has. Whether it is believed says `parseAuthenticationResult`, which asks where it comes from.
 */
export const orderRoute = new Hono()

orderRoute.post('/results', sValidator('json', authenticationResultSchema), (context) => {
  const { provider, status } = context.req.valid('json')
  return context.json({ provider, status })
})
orderRoute.post('/amounts', sValidator('json', moneySchema), (context) => context.json(context.req.valid('json')))
