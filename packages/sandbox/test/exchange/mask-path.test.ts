import { createIdSource } from '@three-ds/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPath } from '../../src/exchange/mask-path.ts'

describe('maskPath', () => {
  it.each([
    ['/v1/transactions/01WQ4ADKPB8DN8AM7E6D00000N.json', '/v1/transactions/*.json'],
    ['/v1/gateways/01WQ4ADKPB8DN8AM7E6D00000N/purchase.json', '/v1/gateways/*/purchase.json'],
    ['/invoices/iv_9c2vAv7KW828IIk3bCcWRGFqN4AAAAAC/authorize', '/invoices/*/authorize'],
    ['/admin/api/2024-01/checkouts/abc1234567/payments/1001.json', '/admin/api/2024-01/checkouts/*/payments/*.json'],
    ['/cards/4111111111111111', '/cards/*'],
  ])('hides what could be a token in %s', (path, masked) => {
    expect(maskPath(path)).toBe(masked)
  })

  it.each([
    '/3dsecure/standalone',
    '/oidc/3ds-service/v2/jwt/create',
    '/v1/three_ds_automated_complete',
    '/iframe-v1.min.js',
    '/',
    '',
  ])('leaves the words of %s', (path) => {
    expect(maskPath(path)).toBe(path)
  })

  it('lets no id of a fake through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }),
        (numbers) => {
          let at = 0
          const ids = createIdSource(() => numbers[at++ % numbers.length] ?? 0)
          for (const id of [ids.uuid(), ids.token('0123456789', 12), `8${ids.token('0123456789ABCDEF', 16)}`]) {
            expect(maskPath(`/things/${id}.json`)).toBe('/things/*.json')
          }
        },
      ),
    )
  })
})
