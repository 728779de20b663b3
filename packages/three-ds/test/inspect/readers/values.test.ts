import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const base64 = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const hex = '63617264696E616C636F6D6D6572636561757468'

describe('a bare ECI', () => {
  it('means something with its scheme only', async () => {
    const visa = await foundAs('eci', '07', { scheme: 'VS' })
    const mastercard = await foundAs('eci', '7', { scheme: 'MasterCard' })
    expect(visa.eci).toBe('07')
    expect(mastercard.eci).toBe('07')
    expect(visa.fields[0]?.meaning).not.toBe(mastercard.fields[0]?.meaning)
    expect(mastercard.fields[0]?.meaning).toContain('first payment of a series')
  })

  it('is told for every scheme that has it where none is named', async () => {
    const found = await foundAs('eci', '02')
    expect(found.fields.map(({ path }) => path)).toEqual(['mastercard', 'maestro', 'cartes-bancaires'])
    expect(found.notes.join(' ')).toContain('name the scheme')
    expect(found.problems).toEqual([])
  })

  it('of another scheme is a problem', async () => {
    const found = await foundAs('eci', '05', { scheme: 'mastercard' })
    expect(codesOf(found)).toEqual(['no-such-eci'])
    expect(found.fields).toEqual([])
  })

  it('that no scheme has is one as well', async () => {
    expect(codesOf(await foundAs('eci', '99'))).toEqual(['no-such-eci'])
  })

  it('with a scheme that is not known is refused, and the scheme is not repeated', async () => {
    const refused = inspect('05', { scheme: 'girocard' })
    await expect(refused).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(refused).rejects.not.toThrow(/girocard/)
  })
})

describe('a bare cryptogram', () => {
  it('is told by form and length, and never shown unasked', async () => {
    const found = await foundAs('cryptogram', base64)
    expect([found.form, found.bytes]).toEqual(['base64', 20])
    expect(JSON.stringify(found)).not.toContain(base64)
    expect(fieldOf(await foundAs('cryptogram', base64, { reveal: true }), 'value')?.value).toBe(base64)
  })

  it('could be an XID, and says so', async () => {
    expect((await foundAs('cryptogram', base64)).alternatives.map(({ kind }) => kind)).toEqual(['xid'])
    const asked = await foundAs('xid', base64, { as: 'xid' })
    expect(asked.alternatives.map(({ kind }) => kind)).toEqual(['cryptogram'])
    expect(JSON.stringify(asked)).not.toContain(base64)
  })

  it('of forty hex digits is read as hex, and the doubt is told', async () => {
    const found = await foundAs('cryptogram', hex)
    expect([found.form, found.bytes]).toEqual(['hex', 20])
    expect(found.alternatives.map(({ text }) => text).join(' ')).toContain('30 bytes')
    expect(found.notes.join(' ')).toContain('valid base64 too')
    expect(found.notes.join(' ')).toContain('SHA-1')
    expect(JSON.stringify(found)).not.toContain(hex)
  })

  it('of an unusual length is a problem for that scheme', async () => {
    const aav = btoa('x'.repeat(24))
    expect(codesOf(await foundAs('cryptogram', aav, { scheme: 'mastercard' }))).toEqual([])
    expect(codesOf(await foundAs('cryptogram', aav, { scheme: 'visa' }))).toEqual(['unusual-length'])
  })

  it('whose last character has unused bits is a problem', async () => {
    expect(codesOf(await foundAs('cryptogram', 'AAABAWFlmQAAAABjRWWZEEFgFz+='))).toEqual(['not-canonical'])
  })

  it('can be asked for, and is then nothing else', async () => {
    const found = await inspect('05', { as: 'cryptogram' })
    expect(found.kind).toBe('unrecognized')
    if (found.kind === 'unrecognized') expect(found.reason).toBe('not-as-asked')
  })
})
