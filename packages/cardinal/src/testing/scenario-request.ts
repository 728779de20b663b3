import type { CardinalFlowRequest } from '../authentication/flow-request.ts'
import type { CardinalSession } from '../jwt/session.ts'
import type { CardinalCardPayment } from '../schemas/card-payment.ts'
import type { CardinalCardSet } from './data/card-sets.ts'
import { type CardinalScenario, scenarios } from './data/scenarios.ts'
import { encryptCard, keyAlias } from './encrypt-card.ts'
import { tokenPart } from './jwt/sign-token.ts'
import type { FakeCardinal } from './state/fake-cardinal.ts'
import { cardFor } from './state/find-card.ts'

/** What a request may have otherwise than its scenario. */
export interface CardinalRequestOverrides {
  /** Whose card, and in which version: `visa-2.2` by default. Where there is no such card, the newest of the same scheme. */
  readonly cards?: CardinalCardSet
  /** A session of `client.createSession`. */
  readonly session?: CardinalSession
  /** Laid over the scenario's own fields, one by one; a card of yours takes the place of the scenario's. */
  readonly lookup?: Partial<CardinalFlowRequest['lookup']>
}

/** Milliseconds that a request JWT lives: two hours. */
const validFor = 2 * 60 * 60_000

/** A session as `createSession` gives it, but for the signature of its JWT: that cannot be made at once. */
function newSession({ apiIdentifier, orgUnitId, clock, ids }: FakeCardinal): Required<CardinalSession> {
  const jti = ids.uuid()
  const referenceId = ids.uuid()
  const iat = Math.floor(clock.now() / 1000)
  const claims = { jti, iat, iss: apiIdentifier, OrgUnitId: orgUnitId, Payload: {}, ReferenceId: referenceId }
  return {
    jwt: `${tokenPart({ alg: 'none' })}.${tokenPart(claims)}.`,
    jti,
    referenceId,
    expiresAt: new Date(clock.now() + validFor).toISOString(),
  }
}

const cardFields = ['card', 'encrypted_card', 'public_key_alias', 'reuse_token'] as const

/** A request that plays a scenario. Its merchant reference is new each time. */
export function scenarioRequest(
  fake: FakeCardinal,
  scenario: CardinalScenario,
  { cards = 'visa-2.2', session, lookup = {} }: CardinalRequestOverrides = {},
): CardinalFlowRequest {
  const { outcome, amount } = scenarios[scenario]
  const used = session ?? newSession(fake)
  const deviceInfoId = used.referenceId ?? used.jti
  if (fake.state.session(deviceInfoId) === undefined) {
    fake.state.saveSession({ jti: used.jti, objectify: true }, deviceInfoId)
  }
  const isOwnCard = cardFields.some((name) => lookup[name] !== undefined)
  const card = isOwnCard
    ? {}
    : { encrypted_card: encryptCard(cardFor(outcome, cards).number), public_key_alias: keyAlias }
  // The union of the ways to name a card does not survive spreading: exactly one of them stands here.
  const fields = {
    amount,
    currency_code: 'EUR',
    merchant_reference: `order-${fake.ids.uuid()}`,
    threeds_contract_id: fake.contractId,
    email: 'cardholder@example.com',
    billing_first_name: 'Test',
    billing_last_name: 'Cardholder',
    billing_address_1: 'Main Street 1',
    billing_city: 'Berlin',
    billing_country_code: 'DE',
    // A token of Verifone's own making has no reference: the page's session stands in for it.
    ...(used.referenceId === undefined ? { device_info_id: deviceInfoId } : {}),
    ...card,
    ...lookup,
  } as CardinalFlowRequest['lookup']
  return { session: used, lookup: fields }
}

type CardOfPayment = Pick<CardinalCardPayment, 'encrypted_card' | 'public_key_alias' | 'reuse_token'>

/** The card of a lookup, in one of the two ways in which a payment names it. */
function cardOf({ card, reuse_token, encrypted_card, public_key_alias }: CardinalFlowRequest['lookup']): CardOfPayment {
  const token = reuse_token ?? (typeof card === 'string' ? card : undefined)
  if (token !== undefined) return { reuse_token: token }
  if (typeof card === 'object') return { encrypted_card: encryptCard(card.pan), public_key_alias: keyAlias }
  return { encrypted_card: encrypted_card ?? '', public_key_alias: public_key_alias ?? '' }
}

/** A payment of what a request authenticates. */
export function paymentOf({ paymentContractId }: FakeCardinal, { lookup }: CardinalFlowRequest): CardinalCardPayment {
  const { amount, currency_code, merchant_reference } = lookup
  const fields = { payment_provider_contract: paymentContractId, amount, currency_code, merchant_reference }
  // Exactly one of the two ways stands in it, since a lookup has exactly one of its three.
  return { ...fields, ...cardOf(lookup) } as CardinalCardPayment
}
