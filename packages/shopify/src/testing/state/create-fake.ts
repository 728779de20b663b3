import { invalidInput, systemClock } from '@three-ds/core'
import { createIdSource, createIssuerDesk, createLedger } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import { usualOldestVersion } from '../data/api-versions.ts'
import { scenarioAmount } from '../data/scenarios.ts'
import type { ShopifySandboxOptions } from '../shopify-sandbox.ts'
import type { FakeShopify } from './fake-shopify.ts'
import { createFakeState } from './fake-state.ts'
import { makeSessionId, makeToken } from './make-id.ts'
import { presetSessions } from './stored-session.ts'
import { createThrottlePlan } from './throttle-plan.ts'

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://shopify.test'

const originOf = (origin: string): string => {
  if (URL.canParse(origin)) return origin.replace(/\/+$/, '')
  const remedy = 'Give it with its scheme, as in http://localhost:4000.'
  throw invalidInput([{ path: 'origin', text: 'this is no address', remedy }], {
    provider,
    operation: 'createShopifySandbox',
  })
}

/** What is there again after everything was forgotten: the checkout that the sandbox names. */
export function openPresets({ state, checkoutToken }: FakeShopify): void {
  state.checkouts.save({ id: checkoutToken, currency: scenarioAmount.currency })
}

/**
 * A fake with everything that it was not told made up.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 */
export function createFake(options: ShopifySandboxOptions): FakeShopify {
  const { clock = systemClock, random = Math.random } = options
  const ids = createIdSource(random)
  const fake: FakeShopify = {
    origin: originOf(options.origin ?? defaultOrigin),
    shop: options.shop ?? 'three-ds-sandbox.myshopify.com',
    accessToken: options.accessToken ?? `shpat_${makeToken(ids)}`,
    publicToken: makeToken(ids),
    privateToken: `shpat_${makeToken(ids)}`,
    oldestVersion: options.oldestVersion ?? usualOldestVersion,
    checkoutToken: makeToken(ids),
    sessions: presetSessions(() => makeSessionId(ids)),
    clock,
    random,
    ids,
    state: createFakeState(),
    ledger: createLedger(),
    issuer: createIssuerDesk(options.renderIssuerPage),
    throttles: createThrottlePlan(),
  }
  openPresets(fake)
  return fake
}
