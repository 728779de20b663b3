import { invalidInput, systemClock } from '@three-ds/core'
import { createIdSource, createIssuerDesk, createLedger } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import type { ProcessOutSandboxOptions } from '../processout-sandbox.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { createFakeState } from './fake-state.ts'
import { makeId } from './make-id.ts'
import { presetCards } from './stored-card.ts'

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://processout.test'

const originOf = (origin: string): string => {
  if (URL.canParse(origin)) return origin.replace(/\/+$/, '')
  const remedy = 'Give it with its scheme, as in http://localhost:4000.'
  throw invalidInput([{ path: 'origin', text: 'this is no address', remedy }], {
    provider,
    operation: 'createProcessOutSandbox',
  })
}

/**
 * A fake with everything that it was not told made up.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 */
export function createFake(options: ProcessOutSandboxOptions): FakeProcessOut {
  const { clock = systemClock, random = Math.random, hostedPage = true } = options
  const ids = createIdSource(random)
  return {
    origin: originOf(options.origin ?? defaultOrigin),
    projectId: options.projectId ?? makeId(ids, 'test-proj'),
    projectSecret: options.projectSecret ?? makeId(ids, 'key_sandbox'),
    hostedPage,
    eventsPerMinute: options.eventsPerMinute ?? Number.POSITIVE_INFINITY,
    cards: presetCards(() => makeId(ids, 'card')),
    clock,
    random,
    ids,
    state: createFakeState(),
    ledger: createLedger(),
    issuer: createIssuerDesk(options.renderIssuerPage),
  }
}
