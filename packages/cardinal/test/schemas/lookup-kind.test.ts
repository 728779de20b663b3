import { describe, expect, it } from 'vitest'
import { lookupOf } from '../wire.ts'

const shown = { acs_url: 'https://acs.example', payload: 'p', transaction_id: 't' }

describe('where a lookup stands', () => {
  it.each([
    ['action-required', { enrolled: 'Y', pares_status: 'C', signature_verification: 'Y', ...shown }],
    ['action-required', { enrolled: 'Y', pares_status: 'C', ...shown }],
    ['action-required', { enrolled: 'Y', pares_status: '', threeds_version: '1.0.2', ...shown }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'C', signature_verification: 'N', ...shown }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'C', ...shown, acs_url: '' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'C', ...shown, acs_url: 'javascript:alert(1)' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'C', ...shown, payload: ' ' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'C', ...shown, transaction_id: undefined }],
    ['unrecognized', { enrolled: 'Y', pares_status: '', threeds_version: '2.2.0', ...shown }],
    ['unrecognized', { enrolled: '', pares_status: 'C', ...shown }],
    ['completed', { enrolled: 'N' }],
    ['completed', { enrolled: 'U', error_no: '1001' }],
    ['completed', { enrolled: 'B', pares_status: 'C', ...shown }],
    ['completed', { enrolled: 'Y', pares_status: 'Y' }],
    ['completed', { enrolled: 'Y', pares_status: 'A' }],
    ['completed', { enrolled: 'Y', pares_status: 'N' }],
    ['completed', { enrolled: 'Y', pares_status: 'U' }],
    ['completed', { enrolled: 'Y', pares_status: 'R' }],
    ['completed', { enrolled: 'Y', pares_status: 'I' }],
    ['completed', { error_no: '1001,1002' }],
    ['completed', { error_no: [1001, '1002'] }],
    ['unrecognized', { error_no: [0, '0'] }],
    ['unrecognized', { error_no: '0' }],
    ['unrecognized', { error_no: '0, 0' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'D' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'S' }],
    ['unrecognized', { enrolled: 'Y', pares_status: 'Q' }],
    ['unrecognized', {}],
  ])('%s: %j', async (kind, body) => {
    expect((await lookupOf(body)).kind).toBe(kind)
  })

  it('is said by us, whatever the wire calls `kind`', async () => {
    expect((await lookupOf({ enrolled: 'N', kind: 'action-required' })).kind).toBe('completed')
  })

  it('keeps empty texts and unknown fields as they came', async () => {
    const answer = await lookupOf({ enrolled: 'N', eci_flag: '', novelty: { a: 1 } })
    expect(answer).toMatchObject({ eci_flag: '', novelty: { a: 1 } })
    expect(Object.keys(answer)).not.toContain('meta')
  })
})
