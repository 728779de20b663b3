import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { authenticationFields } from './authentication-fields.ts'
import { part, requiredText, text, word } from './fields.ts'

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/create`. */
export const jwtCreationSchema = strictObject({ threeds_contract_id: requiredText(64) })

/** For which contract a token is made. */
export interface CardinalJwtCreation extends z.input<typeof jwtCreationSchema> {}

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/create`: answered with 201. */
export const createdJwtSchema = openObject({ jwt: z.string(), threeds_contract_id: text() })

/** Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/validate`. */
export const jwtValidationSchema = strictObject({
  /** Of the lookup. */
  authentication_id: requiredText(255),
  /** The response JWT of `payments.validated`. */
  jwt: requiredText(16_384),
  threeds_contract_id: requiredText(64),
})

/** What is validated. */
export interface CardinalJwtValidation extends z.input<typeof jwtValidationSchema> {}

const actionCode = () => word('SUCCESS', 'NOACTION', 'FAILURE', 'ERROR')

/**
 * The outcome, under the names of a lookup; the newer service has no `action_code` beside every outcome.
 *
 * Sources: docs.verifone.com/api-reference/open-api-references/3d-secure/jwt for the text, Verifone's Android sample app for
 * the names and the nesting. The servers may put the outcome beside the id as well as below `validation_result`: both are read.
 */
export const validatedJwtSchema = openObject({
  ...authenticationFields,
  authentication_id: text(),
  action_code: actionCode(),
  validation_result: part(openObject({ ...authenticationFields, action_code: actionCode() })),
})

/** The answer of `validateJwt`, as the wire has it. */
export interface CardinalValidation extends z.output<typeof validatedJwtSchema> {}
