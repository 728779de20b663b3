import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { type SpreedlyScaRequest, scaRequestSchema } from '../operations/sca-authenticate.ts'
import { provider } from '../provider.ts'

/** An authentication that Spreedly runs without a payment (3DS2 Global, stand-alone). */
export type SpreedlyScaFlowRequest = {
  readonly sca_provider_key: string
  /** The natural key of the flow, yours; it is not sent. One for each attempt. */
  readonly reference: string
  readonly transaction: SpreedlyScaRequest
}

const requestSchema = strictObject({
  sca_provider_key: z.string().check(z.minLength(1)),
  reference: z.string().check(z.minLength(1)),
  transaction: scaRequestSchema,
})

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkScaRequest(request: SpreedlyScaFlowRequest): void {
  parseInput(requestSchema, request, { provider, operation: 'start' })
}
