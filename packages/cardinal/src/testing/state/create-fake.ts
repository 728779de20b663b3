import { invalidInput, systemClock } from '@three-ds/core'
import { createIdSource, createIssuerDesk, createLedger } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import type { CardinalSandboxOptions } from '../cardinal-sandbox.ts'
import type { FakeCardinal } from './fake-cardinal.ts'
import { createFakeState } from './fake-state.ts'

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://verifone.test'

const originOf = (origin: string): string => {
  if (URL.canParse(origin)) return origin.replace(/\/+$/, '')
  const remedy = 'Give it with its scheme, as in http://localhost:4000.'
  throw invalidInput([{ path: 'origin', text: 'this is no address', remedy }], {
    provider,
    operation: 'createCardinalSandbox',
  })
}

/**
 * A fake with everything that it was not told made up.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 */
export function createFake(options: CardinalSandboxOptions): FakeCardinal {
  const { clock = systemClock, random = Math.random } = options
  const ids = createIdSource(random)
  const ledger = createLedger()
  return {
    origin: originOf(options.origin ?? defaultOrigin),
    apiIdentifier: options.apiIdentifier ?? ids.token('0123456789abcdef', 24),
    orgUnitId: options.orgUnitId ?? ids.token('0123456789abcdef', 24),
    apiKey: options.apiKey ?? ids.uuid(),
    userId: options.userId ?? ids.uuid(),
    verifoneApiKey: options.verifoneApiKey ?? ids.token('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40),
    contractId: ids.uuid(),
    paymentContractId: ids.uuid(),
    clock,
    random,
    ids,
    ledger,
    issuer: createIssuerDesk(options.renderIssuerPage),
    state: createFakeState(ledger),
  }
}
