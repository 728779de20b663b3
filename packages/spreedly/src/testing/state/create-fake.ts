import { invalidInput, systemClock } from '@three-ds/core'
import { createIssuerDesk, createLedger } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import { presetCards } from '../preset-cards.ts'
import type { SpreedlySandboxCards } from '../scenario-request.ts'
import type { SpreedlySandboxOptions } from '../spreedly-sandbox.ts'
import type { FakeSpreedly } from './fake-spreedly.ts'
import { createFakeState } from './fake-state.ts'
import { makeToken } from './make-token.ts'

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://core.spreedly.test'

const originOf = (origin: string): string => {
  if (URL.canParse(origin)) return origin.replace(/\/+$/, '')
  const remedy = 'Give it with its scheme, as in http://localhost:4000.'
  throw invalidInput([{ path: 'origin', text: 'this is no address', remedy }], {
    provider,
    operation: 'createSpreedlySandbox',
  })
}

/**
 * A fake with everything that it was not told made up.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 */
export function createFake(
  options: SpreedlySandboxOptions,
  cards: SpreedlySandboxCards,
  ids: FakeSpreedly['ids'],
): FakeSpreedly {
  const { clock = systemClock, random = Math.random } = options
  const ledger = createLedger()
  return {
    origin: originOf(options.origin ?? defaultOrigin),
    environmentKey: options.environmentKey ?? makeToken(ids),
    accessSecret: options.accessSecret ?? makeToken(ids) + makeToken(ids),
    signingSecret: options.signingSecret ?? makeToken(ids) + makeToken(ids),
    gatewayToken: makeToken(ids),
    scaProviderKey: makeToken(ids),
    clock,
    random,
    ids,
    ledger,
    issuer: createIssuerDesk(options.renderIssuerPage),
    state: createFakeState(presetCards(cards, clock.now()), ledger),
  }
}
