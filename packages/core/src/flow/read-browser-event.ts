import * as z from 'zod/mini'
import { readRequestBody } from '../callback/read-request-body.ts'
import { invalidInput } from '../errors/invalid-input.ts'
import type { RequestLike } from '../vocabulary/platform.ts'
import { strictObject } from '../wire/objects.ts'
import { parseInput } from '../wire/parse-input.ts'
import type { BrowserEvent } from './event.ts'

const maxBytes = 65_536
const actionId = z.optional(z.string().check(z.maxLength(512)))

const eventSchema = z.discriminatedUnion('type', [
  strictObject({
    type: z.literal('frame'),
    outcome: z.enum(['completed', 'timed-out', 'closed', 'blocked']),
    actionId,
  }),
  strictObject({ type: z.literal('return'), parameters: z.record(z.string(), z.string()), actionId }),
  strictObject({ type: z.literal('script'), script: z.string(), payload: z.unknown(), actionId }),
])

const parametersOf = (search: URLSearchParams): BrowserEvent => ({
  type: 'return',
  parameters: Object.fromEntries([...search].slice(0, 100)),
})

async function readText(request: RequestLike): Promise<string> {
  const body = await readRequestBody(request, maxBytes, 'browser')
  if (body.kind === 'whole') return new TextDecoder().decode(body.bytes)
  const text = body.kind === 'too-large' ? 'the body is larger than 64 KiB' : 'the body broke off'
  throw invalidInput([{ path: '', text, remedy: 'Have the page send the event again.' }])
}

function readJson(text: string): BrowserEvent {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidInput([{ path: '', text: 'the body is not JSON', remedy: 'Send the event as JSON.' }])
  }
  // The schema has the three members of the type; `payload` is whatever JSON the page sent.
  return parseInput(eventSchema, value) as BrowserEvent
}

/**
 * What the cardholder's browser sent to your server: an event as JSON, or the form post or query of a return (that of a
 * request without a body). A hint, never a proof: `resume` asks the provider.
 *
 * @throws ThreeDSError `invalid-input` for what is neither, or longer than 64 KiB
 * @example
 * ```ts
 * import { readBrowserEvent } from '@three-ds/core'
 *
 * const event = await readBrowserEvent(new Request('https://shop.example/return/1?transaction_token=t1'))
 * console.log(event.type) // return
 * ```
 */
export async function readBrowserEvent(request: RequestLike): Promise<BrowserEvent> {
  const { url, headers } = request as Request
  const text = await readText(request)
  if (text === '') return parametersOf(new URL(url).searchParams)
  const isForm = headers?.get('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded') === true
  return isForm ? parametersOf(new URLSearchParams(text)) : readJson(text)
}
