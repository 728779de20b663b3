import type { CallOptions } from '@three-ds/core'
import { type Transport, toAnswer } from '@three-ds/core/http'
import { type CardinalLookupBody, cardinalLookupSchema } from '../schemas/lookup/lookup.ts'
import type { CardinalLookupAnswer } from '../schemas/lookup-answer.ts'
import { isFinal, wantsChallenge } from '../schemas/lookup-kind.ts'
import { type CardinalLookupResponse, cardinalLookupResponseSchema } from '../schemas/lookup-response.ts'
import { inputFor } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({ name: 'lookup', method: 'POST', path: '/3ds-service/v2/lookup' })

const withKind = (body: CardinalLookupResponse) => {
  if (wantsChallenge(body)) return { ...body, kind: 'action-required' as const }
  return { ...body, kind: isFinal(body) ? ('completed' as const) : ('unrecognized' as const) }
}

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/lookup`. */
export const lookup =
  (transport: Transport) =>
  async (body: CardinalLookupBody, options?: CallOptions): Promise<CardinalLookupAnswer> => {
    const { body: answer, meta } = await transport.send(
      operation,
      { body: inputFor(operation, cardinalLookupSchema, body, options), answer: cardinalLookupResponseSchema },
      options,
    )
    return toAnswer(withKind(answer), meta)
  }
