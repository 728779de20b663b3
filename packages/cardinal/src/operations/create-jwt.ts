import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { type CardinalJwtCreation, createdJwtSchema, jwtCreationSchema } from '../schemas/jwt-exchange.ts'
import { inputFor, sendFor } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({
  name: 'createJwt',
  method: 'POST',
  path: '/3ds-service/v2/jwt/create',
  timeoutMs: 15_000,
  findOut: 'Nothing was authenticated: call again for another token.',
})

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/create`; the token lives two hours and is used once. */
export const createJwt = (transport: Transport) => (body: CardinalJwtCreation, options?: CallOptions) =>
  sendFor(
    transport,
    operation,
    { body: inputFor(operation, jwtCreationSchema, body, options), answer: createdJwtSchema },
    () => ({}),
    options,
  )
