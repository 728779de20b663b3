import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { authenticationRecordSchema } from '../schemas/authentication-record.ts'
import type { CardinalRecordAnswer } from '../schemas/jwt-answers.ts'
import { sendFor } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'showAuthentication', method: 'GET', path: '/3ds-service/v2/3d/{id}' })

/** Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d/{id}`. */
export const showAuthentication =
  (transport: Transport) =>
  (id: string, options?: CallOptions): Promise<CardinalRecordAnswer> =>
    sendFor(
      transport,
      operation,
      { path: { id }, answer: authenticationRecordSchema },
      () => ({ kind: 'record' as const }),
      options,
    )
