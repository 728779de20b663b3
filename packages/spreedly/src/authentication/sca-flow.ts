import { type AuthenticationFlow, defineFlow, type FlowOptions } from '@three-ds/core'
import type { SpreedlyClient } from '../client.ts'
import { provider } from '../provider.ts'
import { findSca } from './sca-find.ts'
import { scaDataOf } from './sca-flow-data.ts'
import { checkScaRequest, type SpreedlyScaFlowRequest } from './sca-flow-request.ts'
import { firstScaMove } from './sca-move-for.ts'

/**
 * Spreedly's own authentication behind the loop: it ends with an `AuthenticationResult` and charges nothing. Pay next, with
 * `sca_authentication_token`, or elsewhere with `fromAuthenticationResult`.
 *
 * If the answer to the first call gets lost, the flow ends `unknown`: Spreedly offers no way to look it up, and a new
 * reference may try again. The same reference is never sent twice.
 *
 * Source: developer.spreedly.com/reference/authenticate.
 *
 * @example
 * ```ts
 * import { createSpreedlyClient, createSpreedlyScaFlow } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox()
 * const flow = createSpreedlyScaFlow(createSpreedlyClient(sandbox.clientOptions))
 * const step = await flow.start({
 *   sca_provider_key: sandbox.scaProviderKey,
 *   reference: 'order-7/1',
 *   transaction: sandbox.scaRequest('frictionless'),
 * })
 * console.log(step.type === 'done' && step.authentication.status) // authenticated
 * ```
 */
export function createSpreedlyScaFlow(
  client: SpreedlyClient,
  options?: FlowOptions,
): AuthenticationFlow<SpreedlyScaFlowRequest, 'spreedly'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkScaRequest(request)
        return { key: `sca/${request.reference}`, data: scaDataOf(request.transaction) }
      },
      start: async ({ sca_provider_key, transaction }, call) =>
        firstScaMove(await client.scaAuthenticate(sca_provider_key, transaction, call.options), scaDataOf(transaction)),
      resume: (state, _event, call) => findSca(client, state, call),
      find: (state, call) => findSca(client, state, call),
    },
    options,
  )
}
