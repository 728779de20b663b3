import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import type { CardinalValidationAnswer } from '../schemas/jwt-answers.ts'
import { type CardinalJwtValidation, jwtValidationSchema, validatedJwtSchema } from '../schemas/jwt-exchange.ts'
import { inputFor, sendFor } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({
  name: 'validateJwt',
  method: 'POST',
  path: '/3ds-service/v2/jwt/validate',
  timeoutMs: 15_000,
  findOut: 'Read the authentication instead: list it by its transaction_id.',
})

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/validate`. */
export const validateJwt =
  (transport: Transport) =>
  (body: CardinalJwtValidation, options?: CallOptions): Promise<CardinalValidationAnswer> =>
    sendFor(
      transport,
      operation,
      { body: inputFor(operation, jwtValidationSchema, body, options), answer: validatedJwtSchema },
      () => ({ kind: 'validated' as const }),
      options,
    )
