import type { FakeRoute } from '@three-ds/core/testing'
import { pageOperation } from '../../cardholder/page-operation.ts'
import type { FakeCardinal } from '../../state/fake-cardinal.ts'
import { songbirdPaths } from './addresses.ts'
import { challengeReturn } from './challenge-return.ts'
import { collect } from './collect.ts'
import { goOn } from './go-on.ts'
import { init } from './init.ts'

/** What Songbird and its frames call, from the shop's page: without credentials, since the request JWT is in every call. */
export function songbirdRoutes(fake: FakeCardinal): readonly FakeRoute[] {
  const back = { operation: 'challengeReturn', path: songbirdPaths.challengeReturn, handle: challengeReturn }
  return [
    { operation: 'setUp', method: 'POST', path: songbirdPaths.init, handle: init(fake) },
    { operation: 'collect', method: 'POST', path: songbirdPaths.collect, handle: collect(fake) },
    { ...back, method: 'POST' },
    { ...back, method: 'GET' },
    { operation: pageOperation, method: 'POST', path: songbirdPaths.continue, handle: goOn(fake) },
  ]
}
