import { type ShopifyTestSession, type TestSession, testSessions } from '../data/test-sessions.ts'

/** A card in the fake's vault. */
export interface StoredSession {
  readonly name: ShopifyTestSession
  /** `global-` and sixteen hexadecimal digits. Source: Shopify/shopify-app-js, `payment.test.ts`. */
  readonly id: string
  readonly session: TestSession
}

// Object.entries forgets which names there are.
const rows = Object.entries(testSessions) as readonly (readonly [ShopifyTestSession, TestSession])[]

/** The vault: every test card, each under an id of its own, good any number of times. */
export const presetSessions = (makeId: () => string): readonly StoredSession[] =>
  rows.map(([name, session]) => ({ name, session, id: makeId() }))
