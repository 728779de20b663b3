import type { OpenAuthentication } from '@three-ds/core/testing'
import { expireAbandoned } from './expire-abandoned.ts'
import type { FakeShopify } from './fake-shopify.ts'

/** Payments whose page nobody has answered. */
export function openAuthentications(fake: FakeShopify): readonly OpenAuthentication[] {
  expireAbandoned(fake)
  return fake.state.payments
    .all()
    .filter(({ waits }) => waits)
    .map(({ id, money, createdAt }) => ({ id, waitsFor: 'redirect', amount: money, since: createdAt }))
}
