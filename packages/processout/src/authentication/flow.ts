import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationState,
  type CallOptions,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  isThreeDSError,
  type Move,
  present,
  ThreeDSError,
} from '@three-ds/core'
import type { ProcessOutClient } from '../client.ts'
import { keyOfPass } from '../idempotency-key.ts'
import { provider } from '../provider.ts'
import type { ProcessOutAuthorization } from '../schemas/authorization.ts'
import type { ProcessOutInvoice } from '../schemas/invoice.ts'
import { bodyOf, dataOf, type ProcessOutFlowData, readData } from './flow-data.ts'
import { flowKey } from './flow-key.ts'
import { checkRequest, type ProcessOutFlowRequest } from './flow-request.ts'
import { lost, moveForAuthorization } from './move-for.ts'
import { nextSource } from './next-source.ts'
import { readPayment } from './read-payment.ts'

/** Options of the flow. */
export interface ProcessOutFlowOptions extends FlowOptions {
  /**
   * The source that a flow began with, by the invoice's name. Only 3-D Secure 1 on a page of your own (`url`) sends
   * it again, and a state holds none. Without it such a flow waits, and ends unknown.
   */
  readonly originalSource?: ((name: string) => string | Promise<string>) | undefined
}

/** A gateway that asks more often than this goes round in circles. */
const maxPasses = 10

/**
 * ProcessOut behind the loop: an invoice, its authorization, and 3-D Secure where the issuer or a rule asks for it
 * (HTTP 410 and 206 alike).
 *
 * `start` makes one invoice and sends one authorization for its `name`. On the hosted page nothing is sent again: the
 * page does it, and the transaction is read. On a page of your own each token that it brings back is sent once, under
 * a key of its own. What a browser or a webhook says only makes the flow ask. It ends with the payment; ProcessOut's
 * hour without an answer ends it `unknown`.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page; processout/processout.js, `handleCardActions`.
 *
 * @example
 * ```ts
 * import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
 * import { createProcessOutSandbox } from '@three-ds/processout/testing'
 *
 * const sandbox = createProcessOutSandbox()
 * const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
 * const step = await flow.start(sandbox.request('challenge'))
 * console.log(step.type) // redirect
 * ```
 */
export function createProcessOutFlow(
  client: ProcessOutClient,
  { originalSource, ...options }: ProcessOutFlowOptions = {},
): AuthenticationFlow<ProcessOutFlowRequest, 'processout'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkRequest(request)
        return { key: request.invoice.name, data: dataOf(request) }
      },
      start: (request, call) => start(client, request, call),
      resume: (state, event, call) => resume(client, originalSource, state, event, call),
      find: (state, call) => readPayment(client, { state, now: call.now }, call.options),
    },
    options,
  )
}

/**
 * The key goes as a bare header: the transport then sends once, and an unknown outcome is read, not sent again. It
 * still holds where somebody starts the same name anew because the claims got lost.
 */
const keyed = (options: CallOptions | undefined, key: string): CallOptions => ({
  ...options,
  headers: { ...options?.headers, 'Idempotency-Key': key },
})

const isUnknown = (error: unknown): error is ThreeDSError => isThreeDSError(error) && error.outcome === 'unknown'

/** An invoice charges nothing, so a lost answer to it leaves nothing to find out. */
async function createInvoice(
  client: ProcessOutClient,
  { invoice }: ProcessOutFlowRequest,
  options: CallOptions | undefined,
): Promise<ProcessOutInvoice> {
  try {
    return (await client.createInvoice(invoice, keyed(options, `${await flowKey(invoice.name)}-invoice`))).invoice
  } catch (error) {
    if (!isUnknown(error)) throw error
    throw new ThreeDSError({
      code: error.code,
      message: 'Nobody knows whether the invoice was made; no authorization was sent.',
      outcome: 'not-sent',
      remedy: 'Start again with the same request: an invoice by itself charges nothing.',
      retryable: true,
      provider,
      operation: 'createInvoice',
      status: error.status,
      requestId: error.requestId,
    })
  }
}

async function start(client: ProcessOutClient, request: ProcessOutFlowRequest, call: FlowCall): Promise<Move> {
  const invoice = await createInvoice(client, request, call.options)
  const { id, sandbox: test } = invoice
  const data: ProcessOutFlowData = { ...dataOf(request), ...present({ test }), invoice_id: id }
  const options = keyed(call.options, keyOfPass(await flowKey(data.name), data.pass))
  try {
    return moveForAuthorization(await client.authorizeInvoice(id, bodyOf(request), options), data, call.now)
  } catch (error) {
    // Caught here and not by the engine: the invoice's id is the way to find out.
    if (isUnknown(error)) return lost(data)
    throw error
  }
}

async function resume(
  client: ProcessOutClient,
  originalSource: ProcessOutFlowOptions['originalSource'],
  state: AuthenticationState<'processout'>,
  event: AuthenticationEvent,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  const next = data.page === 'own' ? nextSource(state, event, call.now) : undefined
  const source = next === 'original' ? await originalSource?.(data.name) : next?.source
  if (source === undefined || data.invoice_id === undefined || data.pass >= maxPasses) {
    return readPayment(client, { state, event, now: call.now }, call.options)
  }
  // Each pass may have a transaction of its own: the one of this pass counts.
  const { transaction_id: _earlier, ...kept } = data
  return (
    (await sendAgain(client, data.invoice_id, kept, source, call)) ??
    readPayment(client, { state, event, now: call.now }, call.options)
  )
}

/**
 * What is lost is read. It keeps its number, and with it its key: sent once more, it is still done once. `undefined` where it was
 * refused: the payment has moved on meanwhile, or its hour is over.
 */
async function sendAgain(
  client: ProcessOutClient,
  invoiceId: string,
  data: ProcessOutFlowData,
  source: string,
  call: FlowCall,
): Promise<Move | undefined> {
  // What `dataOf` kept of a body that was checked; the client checks it again.
  const body = { ...data.authorize, source } as ProcessOutAuthorization
  const pass = data.pass + 1
  const options = keyed(call.options, keyOfPass(await flowKey(data.name), pass))
  try {
    return moveForAuthorization(await client.authorizeInvoice(invoiceId, body, options), { ...data, pass }, call.now)
  } catch (error) {
    if (isUnknown(error)) return lost(data, data.until)
    if (!isThreeDSError(error) || error.code !== 'refused') throw error
    return undefined
  }
}
