import type { FinaroFlowRequest } from '../authentication/flow-request.ts'
import { toDateTime } from '../date-time.ts'
import { type FinaroScenario, scenarios } from './data/scenarios.ts'
import { testCards } from './data/test-cards.ts'
import type { FakeFinaro } from './state/fake-finaro.ts'

/** A browser for tests. */
const browser = {
  acceptHeader: 'text/html',
  javaEnabled: false,
  javascriptEnabled: true,
  language: 'en-US',
  colorDepth: '24',
  screenWidth: 1920,
  screenHeight: 1080,
  tz: 0,
} as const

/** An authentication that plays a scenario, by card number. Its invoice is new each time. */
export function scenarioRequest(
  { ids, clock }: FakeFinaro,
  scenario: FinaroScenario,
  overrides: Partial<FinaroFlowRequest>,
): FinaroFlowRequest {
  const { card, total, currency } = scenarios[scenario]
  return {
    dateTime: toDateTime(clock.now()),
    amount: { total },
    currencyCode: currency,
    transaction: { invoice: ids.token('0123456789', 10) },
    card: { number: testCards[card].number, expirationDate: 1229, present: 'N' },
    customer: {
      firstName: 'Test',
      lastName: 'Cardholder',
      emailAddress: 'cardholder@shop.example',
      ipAddress: '203.0.113.7',
    },
    threeDSecure: {
      initiate: '01',
      browser,
      headerContent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      challengeWindowSize: '05',
      transType: '01',
      channel: '02',
    },
    completionUrl: 'https://shop.example/return/finaro',
    notificationUrl: 'https://shop.example/callbacks/finaro',
    ...overrides,
  }
}
