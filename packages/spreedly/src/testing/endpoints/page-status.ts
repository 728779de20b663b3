import type { FakeRoute } from '@three-ds/core/testing'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { renderStatus } from '../wire/render-status.ts'
import { transactionOf } from './lookup.ts'
import { shown } from './reply.ts'

/**
 * What Spreedly's script asks for from the page, again and again, without credentials: who knows the token may see how it stands.
 *
 * Source: spreedly/web-sdk-sample-app, its browser tests, for the address.
 */
export const pageStatus =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => ({
    status: 200,
    json: renderStatus(shown(fake, transactionOf(fake, parameters['transaction_token']))),
    headers: { 'cache-control': 'no-store' },
  })
