import type { Answer, CallOptions } from '@three-ds/core'
import { type Transport, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { reads } from './operation.ts'

const operation = reads({
  name: 'transcript',
  method: 'GET',
  path: '/transactions/{transaction_token}/transcript',
  text: true,
})

/** Source: developer.spreedly.com/reference (transcript); kept for 90 days, meant for people. */
export const transcript =
  (transport: Transport) =>
  async (transactionToken: string, options?: CallOptions): Promise<Answer<{ readonly transcript: string }>> => {
    const path = { transaction_token: transactionToken }
    const { body, meta } = await transport.send(operation, { path, answer: z.string() }, options)
    return toAnswer({ transcript: body }, meta)
  }
