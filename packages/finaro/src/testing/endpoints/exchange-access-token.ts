import type { FakeRoute } from '@three-ds/core/testing'
import { toDateTime } from '../../date-time.ts'
import { missing, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { isThere, textAt } from '../state/fields.ts'
import { server } from '../wire/server.ts'
import { readObject } from './read-body.ts'
import { reply } from './reply.ts'

/**
 * Access Token Exchange: the AuthToken is good once, the access token that comes for it lasts.
 *
 * Source: Shift4 API 1.7.57, `/credentials/accesstoken`.
 */
export const exchangeAccessToken =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const fields = readObject(call)
    const absent = ['dateTime', 'credential.authToken', 'credential.clientGuid'].find((path) => !isThere(fields, path))
    if (absent !== undefined) throw new Refused(missing(absent))
    const isOurs =
      textAt(fields, 'credential.authToken') === fake.authToken &&
      textAt(fields, 'credential.clientGuid') === fake.clientGuid
    if (!isOurs || !fake.state.useAuthToken()) throw new Refused(refusals.authTokenUnknown)
    const accessToken = fake.ids.uuid().toUpperCase()
    fake.state.saveAccessToken(accessToken)
    return reply({ dateTime: toDateTime(fake.clock.now()), credential: { accessToken }, server })
  }
