import { type CallOptions, parseInput } from '@three-ds/core'
import { type Operation, type Transport, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { authenticationQuerySchema, type CardinalAuthenticationQuery } from '../schemas/authentication-query.ts'
import { authenticationRecordSchema } from '../schemas/authentication-record.ts'
import type { CardinalRecordAnswer, CardinalRecordListAnswer } from '../schemas/jwt-answers.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'listAuthentications', method: 'GET', path: '/3ds-service/v2/3d' })

/** The query as it goes out: what stands in `where` beside the rest. */
export function queryOf(
  { name }: Operation,
  query: CardinalAuthenticationQuery | undefined,
): Readonly<Record<string, string | number | undefined>> {
  const { where, ...plain } = parseInput(authenticationQuerySchema, query ?? {}, { provider, operation: name })
  return { ...plain, ...where }
}

/** Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d`. */
export const listAuthentications =
  (transport: Transport) =>
  async (query?: CardinalAuthenticationQuery, options?: CallOptions): Promise<CardinalRecordListAnswer> => {
    const { body, meta } = await transport.send(
      operation,
      { query: queryOf(operation, query), answer: z.array(authenticationRecordSchema) },
      options,
    )
    const records = body.map((record): CardinalRecordAnswer => toAnswer({ ...record, kind: 'record' }, meta))
    return toAnswer({ records }, meta)
  }
