import type { ServedGateway } from '@three-ds/sandbox'
import {
  createSpreedlyCallbackReceiver,
  createSpreedlyClient,
  createSpreedlyFlow,
  encodeBrowserInfo,
} from '@three-ds/spreedly'
import {
  type SpreedlySandbox,
  type SpreedlyScenario,
  type SpreedlyTestCard,
  spreedlyScenarios,
  spreedlyTestCards,
} from '@three-ds/spreedly/testing'
import { notAttempted } from './not-attempted.ts'
import { type CardScheme, type Play, type PlayKind, playKey } from './plays.ts'
import { playNamed, type ShopGateway } from './shop-gateway.ts'

interface SpreedlyPlay extends Play {
  readonly scenario: SpreedlyScenario
  readonly card: SpreedlyTestCard
}

function play(
  scheme: CardScheme,
  kind: PlayKind,
  scenario: SpreedlyScenario,
  otherCard?: SpreedlyTestCard,
): SpreedlyPlay {
  const { amount, currency, card: usual } = spreedlyScenarios[scenario]
  const card = otherCard ?? usual
  const last4 = spreedlyTestCards[card].number.slice(-4)
  return { key: playKey(scheme, kind), scheme, kind, amount: { minorUnits: amount, currency }, scenario, card, last4 }
}

/** The test gateway knows one enrolled card, a Visa card; a Mastercard is authenticated by Spreedly itself. */
const plays: readonly SpreedlyPlay[] = [
  play('visa', 'frictionless', 'frictionless'),
  play('visa', 'fingerprint', 'fingerprint'),
  play('visa', 'challenge', 'challenge'),
  play('visa', 'fingerprint-challenge', 'fingerprint-challenge'),
  play('visa', 'failed', 'failed'),
  play('visa', 'rejected', 'rejected'),
  play('visa', 'declined', 'declined'),
  play('visa', 'three-ds-1', 'three-ds-1'),
  play('mastercard', 'frictionless', 'sca-frictionless', 'mastercardGood'),
  play('mastercard', 'challenge', 'sca-challenge', 'mastercardGood'),
  play('mastercard', 'attempted', 'sca-attempted', 'mastercardGood'),
]

/** Spreedly: its flow takes the payment, its script runs fingerprint and challenge in the page. */
export const spreedlyGateway = ({ sandbox, origin, clientOptions }: ServedGateway<SpreedlySandbox>): ShopGateway => ({
  name: 'spreedly',
  title: 'Spreedly',
  charges: 'in-flow',
  begins: 'purchase',
  returns: true,
  plays,
  open: (order, { hooks, seen, clock, returnUrl, callbackUrl }) => {
    const client = createSpreedlyClient({ ...clientOptions, hooks, clock })
    const { scenario, card } = playNamed(plays, order)
    return {
      flow: createSpreedlyFlow(client, { seen, clock }).mapRequest(({ id, visitor }) =>
        sandbox.request(scenario, {
          transaction: {
            payment_method_token: sandbox.cards[card],
            order_id: id,
            browser_info: encodeBrowserInfo(visitor),
            redirect_url: returnUrl,
            callback_url: callbackUrl,
          },
        }),
      ),
      pay: async (authentication) => notAttempted(order, authentication),
      openPage: async () => ({
        kind: 'spreedly',
        script: `${origin}/iframe-v1.min.js`,
        environmentKey: sandbox.clientOptions.environmentKey,
      }),
    }
  },
  receiver: (options) => createSpreedlyCallbackReceiver({ ...options, signingSecrets: [sandbox.signingSecret] }),
  deliver: (to) => sandbox.deliverCallbacks(to),
})
