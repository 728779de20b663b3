import type { SpreedlyFlowRequest } from '../authentication/flow-request.ts'
import { encodeBrowserInfo } from '../browser/browser-info.ts'
import type { SpreedlyScaRequest } from '../operations/sca-authenticate.ts'
import { type SpreedlyScaScenario, scaAmounts, scaCurrency } from './data/sca-outcomes.ts'
import { type SpreedlyScenario, scenarios } from './data/scenarios.ts'
import type { SpreedlyTestCard } from './data/test-cards.ts'
import type { FakeSpreedly } from './state/fake-spreedly.ts'
import { makeToken } from './state/make-token.ts'

/** Tokens of the cards in the sandbox's vault, by name. */
export type SpreedlySandboxCards = Readonly<Record<SpreedlyTestCard, string>>

type VerifyTransaction = Extract<SpreedlyFlowRequest, { operation: 'verify' }>['transaction']

/** What a request may have otherwise than its scenario; fields of the transaction are laid over it one by one. */
export interface SpreedlyRequestOverrides {
  readonly operation?: SpreedlyFlowRequest['operation']
  readonly gateway_token?: string
  readonly transaction?: Partial<VerifyTransaction>
}

/** A browser for tests. */
const browserInfo = encodeBrowserInfo({
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  language: 'en-US',
  colorDepth: 24,
  screenWidth: 1920,
  screenHeight: 1080,
  timeZoneOffset: 0,
  javaEnabled: false,
  windowSize: '04',
  acceptHeader: 'text/html',
})

/** A purchase that plays a scenario. Its order id is new each time. */
export function scenarioRequest(
  { gatewayToken, scaProviderKey, ids }: FakeSpreedly,
  cards: SpreedlySandboxCards,
  scenario: SpreedlyScenario,
  { operation = 'purchase', gateway_token = gatewayToken, transaction = {} }: SpreedlyRequestOverrides,
): SpreedlyFlowRequest {
  const { card, amount, currency, threeDS } = scenarios[scenario]
  const how =
    threeDS === 'global' ? { sca_provider_key: scaProviderKey } : { attempt_3dsecure: true, three_ds_version: threeDS }
  const fields = {
    payment_method_token: cards[card],
    amount,
    currency_code: currency,
    order_id: `order-${makeToken(ids)}`,
    redirect_url: 'https://shop.example/return',
    callback_url: 'https://shop.example/callbacks/spreedly',
    browser_info: browserInfo,
    ...how,
    ...transaction,
  }
  if (operation === 'verify') return { operation, gateway_token, transaction: fields }
  return { operation, gateway_token, transaction: { ...fields, amount: fields.amount ?? amount } }
}

/** A stand-alone authentication that plays a scenario. */
export const scaRequest = (
  cards: SpreedlySandboxCards,
  scenario: SpreedlyScaScenario,
  overrides: Partial<SpreedlyScaRequest>,
): SpreedlyScaRequest => ({
  payment_method_token: cards.good,
  browser_info: browserInfo,
  amount: scaAmounts[scenario].amount,
  currency_code: scaCurrency,
  ...overrides,
})
