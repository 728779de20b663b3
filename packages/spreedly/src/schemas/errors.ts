import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { text } from './fields.ts'

/**
 * The body of a refused request. `key` is stable, `message` is not. Spreedly's OpenAPI shows bare lists, recordings always
 * the envelope: both are read.
 *
 * Source: recordings of 2026; developer.spreedly.com/reference (response codes).
 */
export const spreedlyErrorsSchema = openObject({
  errors: z.array(openObject({ key: text(), message: text(), attribute: text() })),
})
