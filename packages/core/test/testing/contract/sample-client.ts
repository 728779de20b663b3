import * as z from 'zod/mini'
import type { CallOptions, ClientOptions, IdempotentCallOptions } from '../../../src/call/options.ts'
import { createTransport } from '../../../src/http/create-transport.ts'
import type { Operation } from '../../../src/http/operation.ts'
import { toAnswer } from '../../../src/http/to-answer.ts'
import { isObject } from '../../../src/wire/is-object.ts'
import { openObject, strictObject } from '../../../src/wire/objects.ts'
import { openEnum } from '../../../src/wire/open-enum.ts'
import { parseInput } from '../../../src/wire/parse-input.ts'

export const provider = 'sample'

const operations = {
  purchase: { name: 'purchase', method: 'POST', path: '/payments', effect: 'move-money' },
  authorize: {
    name: 'authorize',
    method: 'POST',
    path: '/authorizations',
    effect: 'move-money',
    idempotencyHeader: 'idempotency-key',
  },
  show: { name: 'show', method: 'GET', path: '/payments/{order}', effect: 'read' },
  receipt: { name: 'receipt', method: 'GET', path: '/payments/{order}/receipt', effect: 'read', text: true },
} as const satisfies Record<string, Omit<Operation, 'timeoutMs' | 'findOut'>>

const paymentSchema = openObject({
  order: z.string(),
  state: openEnum('paid', 'declined', 'challenge'),
  note: z.exactOptional(z.string()),
})

const inputSchema = strictObject({ order: z.string(), card: z.string() })

export type PaymentInput = z.input<typeof inputSchema>
export type Payment = z.output<typeof paymentSchema>

export interface SampleClientOptions extends ClientOptions {
  readonly key: string
}

/** What may be wrong with a client, for tests that show that the suite sees it. */
export interface Flaws {
  readonly purchase?: Partial<Operation>
  readonly show?: Partial<Operation>
  readonly answer?: z.ZodMiniType<object>
  readonly input?: z.ZodMiniType<object>
  readonly isAnswer?: () => boolean
}

const isDecline = (status: number, body: unknown): boolean =>
  status === 402 && isObject(body) && body['state'] === 'declined'

/** A client as a provider package has it, in small. */
export function createSampleClient({ key, ...options }: SampleClientOptions, flaws: Flaws = {}) {
  const transport = createTransport({
    provider,
    baseUrl: 'https://sample.example/v1',
    headers: () => ({ authorization: `Basic ${btoa(`${key}:`)}` }),
    requestIdHeader: 'x-request-id',
    readError: () => undefined,
    options,
  })
  const answer = (flaws.answer ?? paymentSchema) as typeof paymentSchema
  const whole = (operation: Omit<Operation, 'timeoutMs' | 'findOut'>, flaw: Partial<Operation> = {}): Operation => ({
    timeoutMs: 5_000,
    findOut: 'Show the payment of the order.',
    ...operation,
    ...flaw,
  })

  async function pay(operation: Operation, input: PaymentInput, callOptions?: CallOptions) {
    const checked = parseInput(flaws.input ?? inputSchema, input, { provider, operation: operation.name })
    const sent = { body: { ...checked, ...callOptions?.extra }, answer, isAnswer: flaws.isAnswer ?? isDecline }
    const { body, meta } = await transport.send(operation, sent, callOptions)
    return toAnswer({ kind: body.state, ...body }, meta)
  }

  return {
    purchase: (input: PaymentInput, callOptions?: CallOptions) =>
      pay(whole(operations.purchase, flaws.purchase), input, callOptions),
    authorize: (input: PaymentInput, callOptions?: IdempotentCallOptions) =>
      pay(whole(operations.authorize), input, callOptions),
    async show(order: string, callOptions?: CallOptions) {
      const { body, meta } = await transport.send(
        whole(operations.show, flaws.show),
        { path: { order }, answer },
        callOptions,
      )
      return toAnswer(body, meta)
    },
    async receipt(order: string, callOptions?: CallOptions) {
      const sent = { path: { order }, answer: z.string() }
      const { body, meta } = await transport.send(whole(operations.receipt), sent, callOptions)
      return toAnswer({ text: body }, meta)
    },
  }
}

export type SampleClient = ReturnType<typeof createSampleClient>
