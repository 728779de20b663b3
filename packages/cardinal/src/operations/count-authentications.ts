import { type Answer, type CallOptions, openObject } from '@three-ds/core'
import { type Transport, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import type { CardinalAuthenticationQuery } from '../schemas/authentication-query.ts'
import { queryOf } from './list-authentications.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'countAuthentications', method: 'GET', path: '/3ds-service/v2/3d/count' })

/** The shape is not printed; it is the one that Verifone prints for counting payments. */
const answer = openObject({ count: z.number() })

/** Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d/count`. */
export const countAuthentications =
  (transport: Transport) =>
  async (query?: CardinalAuthenticationQuery, options?: CallOptions): Promise<Answer<{ readonly count: number }>> => {
    const { body, meta } = await transport.send(operation, { query: queryOf(operation, query), answer }, options)
    return toAnswer(body, meta)
  }
