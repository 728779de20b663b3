import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { authenticationResultJsonSchema, renderJsonSchema } from '../../scripts/authentication-result-json-schema.ts'
import { fieldDescriptions } from '../../scripts/field-descriptions.ts'
import { authenticationResultSchema } from '../../src/result/authentication-result-schema.ts'
import { anyResult, authenticated } from '../result/any-result.ts'

const text = readFileSync(new URL('../../schema/authentication-result.schema.json', import.meta.url), 'utf8')
const published = JSON.parse(text) as ReturnType<typeof authenticationResultJsonSchema>
const validator = fromJSONSchema(published)
const properties = published['properties'] as Record<string, Record<string, unknown>>

describe('the published JSON Schema', () => {
  it('is what the generator writes: run `pnpm generate` after a change', () => {
    expect(text).toBe(renderJsonSchema(authenticationResultJsonSchema()))
  })

  it('is of draft 2020-12 and has an id that needs no network', () => {
    expect(published['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(published['$id']).toBe('urn:three-ds:schema:authentication-result')
  })

  it('describes every field, and no other', () => {
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(fieldDescriptions).toSorted())
    for (const [field, description] of Object.entries(fieldDescriptions)) {
      expect(properties[field]?.['description']).toBe(description)
    }
  })

  it('closes evidence and status, leaves the codes open with examples', () => {
    expect(properties['evidence']?.['enum']).toEqual(['signed', 'fetched', 'matched', 'browser'])
    expect(properties['status']?.['enum']).toHaveLength(10)
    expect(properties['eci']).not.toHaveProperty('enum')
    expect(properties['eci']?.['examples']).toContain('N2')
  })

  it('needs only what is always there', () => {
    expect(published['required']).toEqual(['provider', 'status', 'evidence', 'test'])
  })

  it.each([
    ['a result', authenticated, true],
    ['a result of a later version', { ...authenticated, later: 1, eci: '99' }, true],
    ['nothing', {}, false],
    ['another evidence', { ...authenticated, evidence: 'proved' }, false],
    ['another status', { ...authenticated, status: 'fine' }, false],
    ['a whole card number', { ...authenticated, card: { first6: '4000000000001000' } }, false],
    ['a fraction of a cent', { ...authenticated, amount: { minorUnits: 0.5, currency: 'EUR' } }, false],
  ])('judges %s as the zod schema does', (_, value, valid) => {
    expect(validator.safeParse(value).success).toBe(valid)
    expect(authenticationResultSchema.safeParse(value).success).toBe(valid)
  })

  it('takes every result that the type allows', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(validator.safeParse(JSON.parse(JSON.stringify(result))).success).toBe(true)
      }),
    )
  })
})
