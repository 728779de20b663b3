import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import {
  type FinaroStandaloneRequest,
  isAbsoluteUrl,
  standaloneFields,
  standaloneRules,
} from '../schemas/standalone.ts'

/** An authentication, and where the fingerprint's notification is received. `transaction.invoice` is its natural key. */
export interface FinaroFlowRequest extends FinaroStandaloneRequest {
  /**
   * Absolute address of `createFinaroCallbackReceiver`, at most 180 characters: the flow adds the invoice to it, and EMV 3DS
   * takes 256.
   */
  readonly notificationUrl: string
}

const requestSchema = strictObject({
  ...standaloneFields,
  notificationUrl: z.string().check(z.maxLength(180), z.refine(isAbsoluteUrl)),
}).check(standaloneRules)

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkRequest(request: FinaroFlowRequest): void {
  parseInput(requestSchema, request, { provider, operation: 'start' })
}
