import type { CallOptions } from '@three-ds/core'
import { type FinaroStandaloneRequest, standaloneSchema } from '../schemas/standalone.ts'
import { bodyOf, type Sender, sendForResult } from '../send.ts'
import { authenticates } from './operation.ts'
import { toThreeDSecureAnswer } from './three-d-secure-answer.ts'

const operation = authenticates({ name: 'standalone', method: 'POST', path: '/3dsecure/standalone' })

/** Source: docs.shift4.com, "3D Secure" (seed document); Shift4 API 1.7.57. */
export const standalone = (sender: Sender) => async (body: FinaroStandaloneRequest, options?: CallOptions) =>
  toThreeDSecureAnswer(
    await sendForResult(
      sender,
      operation,
      { body: bodyOf(sender, operation, standaloneSchema, body, options) },
      options,
    ),
    sender,
  )
