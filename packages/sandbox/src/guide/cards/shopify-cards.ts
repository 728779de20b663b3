import { type ShopifyTestSession, shopifyTestSessions } from '@three-ds/shopify/testing'
import type { SandboxGateways } from '../../gateways.ts'
import type { GuideCard } from '../gateway-guide.ts'
import { inWords } from '../in-words.ts'

// The names of the table, which keys forgets.
const names = Object.keys(shopifyTestSessions) as ShopifyTestSession[]

/** The table's union of literal rows as one shape. */
type Row = {
  readonly end: string
  readonly challenge?: true
  readonly abandoned?: string
  readonly polls?: number
  readonly fraudulent?: true
  readonly code?: string
}

const does = ({ end, challenge, abandoned, polls, fraudulent, code }: Row): string =>
  inWords(
    challenge && 'a page to go to',
    polls !== undefined && `processed for ${polls} polls`,
    end,
    abandoned && `left alone: ${abandoned}`,
    fraudulent && 'held for review',
    code,
  )

/** Shopify's cards: each a session of the vault. Shopify shows no numbers. */
export const shopifyCards = ({ sandbox: { sessions } }: SandboxGateways['shopify']): readonly GuideCard[] =>
  names.map((name) => ({ name, numbers: [], token: sessions[name], does: does(shopifyTestSessions[name]) }))
