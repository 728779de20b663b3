import { createSpreedlyClient, toAuthenticationResult } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** 3DS2 Global, run by Spreedly itself. */
export const spreedly: Source = {
  name: 'Spreedly, SCA authenticate',
  cases: cardCases,
  async earn({ scheme, way }) {
    const sandbox = createSpreedlySandbox()
    const client = createSpreedlyClient(sandbox.clientOptions)
    const payment_method_token = scheme === 'visa' ? sandbox.cards.good : sandbox.cards.mastercardGood
    const asked = await client.scaAuthenticate(
      sandbox.scaProviderKey,
      sandbox.scaRequest(way, { payment_method_token }),
    )
    if (asked.kind !== 'action-required') return toAuthenticationResult(asked)
    const token = asked.transaction.token ?? ''
    sandbox.decide(token, 'pass')
    return toAuthenticationResult(await client.showTransaction(token))
  },
}
