import { type Inspection, type InspectionKind, inspect } from 'three-ds/inspect'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { proofs } from '../../src/inspect/data/proofs.ts'
import { fixture, memberOf } from './fixture.ts'
import { foundAs } from './found-as.ts'

describe('inspecting', () => {
  it('takes bytes as well as text', async () => {
    const bytes = new TextEncoder().encode(fixture('spreedly', 'docs-2012-single.xml'))
    expect((await inspect(bytes)).kind).toBe('spreedly-callback')
  })

  it('says what a text could be when it is nothing known', async () => {
    const uuid = await foundAs('unrecognized', 'cc78c193-eaec-494f-9cf0-eb5fa3940b13')
    expect(uuid.reason).toBe('unknown')
    expect(uuid.notes.join(' ')).toContain('UUID')
    expect((await foundAs('unrecognized', '4111111111111111')).notes.join(' ')).toContain('card number')
    expect((await foundAs('unrecognized', '{"a":')).notes.join(' ')).toContain('begins like JSON')
    expect((await foundAs('unrecognized', '{"a":1}')).notes.join(' ')).toContain('It is JSON, whole')
    expect((await foundAs('unrecognized', '<a>')).notes.join(' ')).toContain('XML')
  })

  it('tells what else a text reads as', async () => {
    const both = { event_id: 'ev_1', success: false, error_type: 'card.declined' }
    const found = await foundAs('processout-webhook', JSON.stringify(both))
    expect(found.alternatives.map(({ kind }) => kind)).toEqual(['processout-answer'])
    expect((await inspect(JSON.stringify(both), { as: 'processout-answer' })).kind).toBe('processout-answer')
  })

  it('gives JSON that survives a round trip', async () => {
    const found = await inspect(fixture('finaro', 'seed-return.json'))
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(found.kind).toBe('finaro-return')
  })

  it('never calls pasted text proven without a key', async () => {
    for (const name of ['authorize-200.json', 'seed-authorize-410.json', 'error-401.json']) {
      expect((await inspect(fixture('processout', name))).evidence).toBe('browser')
    }
  })

  it('sends nothing anywhere', async () => {
    const fetch = vi.fn(() => Promise.reject(new Error('sent')))
    vi.stubGlobal('fetch', fetch)
    try {
      await inspect(fixture('spreedly', 'docs-2012-single.xml'), { keys: { spreedlySigningSecrets: ['a'] } })
      await inspect(memberOf('cardinal', 'response-error-9000.json', 'token'), { keys: { cardinalApiKey: 'a' } })
    } finally {
      vi.unstubAllGlobals()
    }
    expect(fetch).not.toHaveBeenCalled()
  })

  it('is narrowed by its kind', async () => {
    const found = await inspect('05')
    if (found.kind === 'spreedly-callback') expectTypeOf(found.format).toEqualTypeOf<'xml' | 'json'>()
    if (found.kind === 'eci') expectTypeOf(found.eci).toEqualTypeOf<string>()
    // @ts-expect-error -- only some kinds have a signature
    expect(found.signature).toBeUndefined()
    expectTypeOf<Inspection['kind']>().toEqualTypeOf<InspectionKind>()
  })

  it('says of every kind what it does not prove', () => {
    for (const [kind, { title, provesNot }] of Object.entries(proofs)) {
      expect(title).not.toBe('')
      if (kind !== 'unrecognized') expect(provesNot.length).toBeGreaterThan(0)
    }
  })
})
