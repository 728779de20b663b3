import * as z from 'zod/mini'
import { authenticationResultSchema } from '../src/result/authentication-result-schema.ts'
import { knownValues } from '../src/wire/open-enum.ts'
import { fieldDescriptions } from './field-descriptions.ts'

const descriptions: Readonly<Record<string, string>> = fieldDescriptions

/** `['properties', 'eci']` is a field of the result; anything deeper is not. */
const fieldAt = (path: readonly (string | number)[]): string | undefined =>
  path.length === 2 && path[0] === 'properties' ? String(path[1]) : undefined

/**
 * The JSON Schema (draft 2020-12) of `AuthenticationResult`, from the zod schema. Known values of open enums become `examples`: a
 * validator lets others pass, as this library does.
 */
export const authenticationResultJsonSchema = (): Record<string, unknown> => {
  const { $schema, ...schema } = z.toJSONSchema(authenticationResultSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema, path }) => {
      const field = fieldAt(path)
      const examples = knownValues(zodSchema)
      const description = field === undefined ? undefined : descriptions[field]
      if (description !== undefined) jsonSchema.description = description
      if (examples !== undefined) jsonSchema.examples = [...examples]
    },
  })
  return {
    $schema,
    $id: 'urn:three-ds:schema:authentication-result',
    title: 'AuthenticationResult',
    description: 'The answer of 3-D Secure, whichever gateway ran it.',
    ...schema,
  }
}

/** The file's text: two blanks of indentation and a newline at the end. */
export const renderJsonSchema = (schema: Record<string, unknown>): string => `${JSON.stringify(schema, null, 2)}\n`
