import { describe, expect, it } from 'vitest'
import { type RefusalName, refusals } from '../../src/callback/refusals.ts'
import { refusalOf } from '../../src/callback/refused.ts'

/** Of each refusal its reason, a word that its hint cannot do without, and whether fetching the transaction helps. */
const rows: readonly (readonly [RefusalName, reason: string, word: string, helps?: 'fetching'])[] = [
  ['tooLarge', 'too-large', 'maxBytes', 'fetching'],
  ['notUtf8', 'unreadable', 'UTF-8'],
  ['neitherFormat', 'unreadable', 'neither XML nor JSON'],
  ['malformed', 'unreadable', 'well formed'],
  ['otherRoot', 'unreadable', 'no transactions'],
  ['doctype', 'doctype', 'document type'],
  ['entity', 'entity', 'reference'],
  ['unsigned', 'unsigned', 'no signature', 'fetching'],
  ['repeatedSignature', 'ambiguous', 'more than one signature', 'fetching'],
  ['algorithm', 'algorithm-not-allowed', 'SHA-256', 'fetching'],
  ['fieldList', 'ambiguous', 'list of signed fields', 'fetching'],
  ['fieldNotSigned', 'field-not-signed', 'leaves out', 'fetching'],
  ['missingField', 'ambiguous', 'missing', 'fetching'],
  ['repeatedField', 'ambiguous', 'more than once', 'fetching'],
  ['splitValue', 'ambiguous', 'split', 'fetching'],
  ['nilWithText', 'ambiguous', 'nil', 'fetching'],
  ['numberForm', 'ambiguous', 'number', 'fetching'],
  ['separator', 'ambiguous', 'bar', 'fetching'],
  ['badSignature', 'bad-signature', 'access secret does not sign'],
  ['valueForm', 'ambiguous', 'documented form', 'fetching'],
  ['unknownToken', 'unknown-token', 'no such transaction'],
  ['otherToken', 'ambiguous', 'another transaction'],
  ['noToken', 'unreadable', 'no token'],
  ['tooManyTokens', 'too-large', 'maxTransactions'],
]

describe('what a refusal tells the operator', () => {
  it.each(rows)('%s: %s, and why', (name, reason, word) => {
    expect(refusalOf(name, 3)).toMatchObject({ verdict: 'refused', reason, index: 3 })
    expect(refusalOf(name)).not.toHaveProperty('index')
    expect(refusalOf(name).hint).toContain(word)
  })

  it('names fetching as the way out wherever it is one', () => {
    expect(rows.filter(([name]) => refusals[name].hint.includes('Fetch')).map(([name]) => name)).toEqual(
      rows.filter(([, , , helps]) => helps === 'fetching').map(([name]) => name),
    )
  })

  it('has words for every reason', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(refusals))
  })
})
