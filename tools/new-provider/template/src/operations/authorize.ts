import { type CallOptions, parseInput } from '@three-ds/core'
import { type Operation, type Transport, toAnswer } from '@three-ds/core/http'
import { provider } from '../provider.ts'
import {
  type AcmeAuthorizationAnswer,
  type AcmeAuthorizationRequest,
  acmeAuthorizationRequestSchema,
  acmeAuthorizationSchema,
} from '../schemas/authorization.ts'
import { isDecline, kindOf } from '../schemas/kind-of.ts'

const operation: Operation = {
  name: 'authorize',
  method: 'POST',
  path: '/authorizations',
  effect: 'move-money',
  timeoutMs: 70_000,
  findOut: 'Do not send it again. How to find out at Acme is not known yet.',
}

/** Reserves an amount on a card. Source: not known yet. */
export const authorize =
  (transport: Transport) =>
  async (body: AcmeAuthorizationRequest, options?: CallOptions): Promise<AcmeAuthorizationAnswer> => {
    const checked = parseInput(acmeAuthorizationRequestSchema, body, { provider, operation: operation.name })
    const sent = await transport.send(
      operation,
      { body: { ...checked, ...options?.extra }, answer: acmeAuthorizationSchema, isAnswer: isDecline },
      options,
    )
    return toAnswer({ ...sent.body, kind: kindOf(sent.body) }, sent.meta)
  }
