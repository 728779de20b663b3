import { describe, expect, it } from 'vitest'
import { type RefusalName, refusals } from '../../src/callback/refusals.ts'
import { refusalOf } from '../../src/callback/refused.ts'

/** Of each refusal its reason, and a word that its hint cannot do without. */
const rows: readonly (readonly [RefusalName, reason: string, word: string])[] = [
  ['tooLarge', 'too-large', 'maxBytes'],
  ['notUtf8', 'unreadable', 'UTF-8'],
  ['neitherFormat', 'unreadable', 'neither XML nor JSON'],
  ['malformed', 'unreadable', 'well formed'],
  ['otherRoot', 'unreadable', 'no transactions'],
  ['doctype', 'doctype', 'document type'],
  ['entity', 'entity', 'reference'],
  ['unsigned', 'unsigned', 'no signature'],
  ['repeatedSignature', 'ambiguous', 'more than one signature'],
  ['algorithm', 'algorithm-not-allowed', 'SHA-256'],
  ['fieldList', 'ambiguous', 'list of signed fields'],
  ['fieldNotSigned', 'field-not-signed', 'leaves out'],
  ['missingField', 'ambiguous', 'missing'],
  ['repeatedField', 'ambiguous', 'more than once'],
  ['splitValue', 'ambiguous', 'split'],
  ['nilWithText', 'ambiguous', 'nil'],
  ['numberForm', 'ambiguous', 'number'],
  ['separator', 'ambiguous', 'bar'],
  ['badSignature', 'bad-signature', 'access secret does not sign'],
  ['valueForm', 'ambiguous', 'documented form'],
  ['unknownToken', 'unknown-token', 'no such transaction'],
  ['otherToken', 'ambiguous', 'another transaction'],
  ['noToken', 'unreadable', 'no token'],
  ['tooManyTokens', 'too-large', 'maxTransactions'],
]

/** Where fetching the transaction does not help: nothing tells which, or it was tried. */
const withoutWayOut: readonly RefusalName[] = [
  'notUtf8',
  'neitherFormat',
  'malformed',
  'otherRoot',
  'doctype',
  'entity',
  'badSignature',
  'unknownToken',
  'otherToken',
  'noToken',
  'tooManyTokens',
]

describe('what a refusal tells the operator', () => {
  it.each(rows)('%s: %s, and why', (name, reason, word) => {
    expect(refusalOf(name, 3)).toMatchObject({ verdict: 'refused', reason, index: 3 })
    expect(refusalOf(name)).not.toHaveProperty('index')
    expect(refusalOf(name).hint).toContain(word)
  })

  it('is to fetch the transaction, wherever that helps', () => {
    const silent = rows.filter(([name]) => !refusals[name].hint.includes('Fetch')).map(([name]) => name)
    expect(silent).toEqual(withoutWayOut)
  })

  it('has words for every reason', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(refusals))
  })
})
