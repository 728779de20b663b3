import type { ShopifyTestSession } from '../data/test-sessions.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'

/** The id of a card in the vault. Each name has one. */
export const sessionNamed = ({ sessions }: FakeShopify, name: ShopifyTestSession): string =>
  sessions.find((session) => session.name === name)?.id ?? ''
