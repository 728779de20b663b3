import { invalidInput, systemClock } from '@three-ds/core'
import { createIdSource, createIssuerDesk, createLedger } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import type { FinaroSandboxOptions } from '../finaro-sandbox.ts'
import type { FakeFinaro } from './fake-finaro.ts'
import { createFakeState } from './fake-state.ts'
import { presetCards } from './stored-card.ts'

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://finaro.test'

const originOf = (origin: string): string => {
  if (URL.canParse(origin)) return origin.replace(/\/+$/, '')
  const remedy = 'Give it with its scheme, as in http://localhost:4000.'
  throw invalidInput([{ path: 'origin', text: 'this is no address', remedy }], {
    provider,
    operation: 'createFinaroSandbox',
  })
}

/**
 * A fake with everything that it was not told made up.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 */
export function createFake(options: FinaroSandboxOptions): FakeFinaro {
  const { clock = systemClock, random = Math.random, findsAuthentications = true } = options
  const ids = createIdSource(random)
  const accessToken = options.accessToken ?? ids.uuid().toUpperCase()
  return {
    origin: originOf(options.origin ?? defaultOrigin),
    accessToken,
    authToken: ids.uuid().toUpperCase(),
    clientGuid: ids.uuid().toUpperCase(),
    findsAuthentications,
    cards: presetCards(() => `8${ids.token('0123456789', 11)}`),
    clock,
    random,
    ids,
    state: createFakeState(accessToken),
    ledger: createLedger(),
    issuer: createIssuerDesk(options.renderIssuerPage),
  }
}
