import type { FakeRoute } from '@three-ds/core/testing'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { acsPath } from '../wire/render-authentication.ts'
import { cardPayment } from './card-payment.ts'
import { createJwt } from './create-jwt.ts'
import { answerChallenge, openChallenge } from './issuer.ts'
import { lookup } from './lookup.ts'
import { countRecords, listRecords, showRecord } from './records.ts'
import { errorReply } from './reply.ts'
import { songbirdRoutes } from './songbird/songbird-routes.ts'
import { listTransactions, showTransaction } from './transactions.ts'
import { validateJwt } from './validate-jwt.ts'

/** A refusal becomes an answer. */
const refusing = (route: FakeRoute, { clock }: FakeCardinal): FakeRoute => ({
  ...route,
  handle: async (call, parameters) => {
    try {
      return await route.handle(call, parameters)
    } catch (error) {
      if (error instanceof Refused) return errorReply(error.row, clock.now(), error.fields)
      throw error
    }
  },
})

/**
 * Every endpoint of the fake. The names are the client's methods.
 *
 * Source: Verifone 3D Secure API 3.43.0; Verifone eCommerce API 2.38.1 for payments.
 */
export function cardinalRoutes(fake: FakeCardinal): readonly FakeRoute[] {
  const threeDS = '/oidc/3ds-service/v2'
  const routes: readonly FakeRoute[] = [
    { operation: 'createJwt', method: 'POST', path: `${threeDS}/jwt/create`, handle: createJwt(fake) },
    { operation: 'validateJwt', method: 'POST', path: `${threeDS}/jwt/validate`, handle: validateJwt(fake) },
    { operation: 'lookup', method: 'POST', path: `${threeDS}/lookup`, handle: lookup(fake) },
    { operation: 'listAuthentications', method: 'GET', path: `${threeDS}/3d`, handle: listRecords(fake) },
    { operation: 'countAuthentications', method: 'GET', path: `${threeDS}/3d/count`, handle: countRecords(fake) },
    { operation: 'showAuthentication', method: 'GET', path: `${threeDS}/3d/{id}`, handle: showRecord(fake) },
    {
      operation: 'createCardPayment',
      method: 'POST',
      path: '/oidc/api/v2/transactions/card',
      handle: cardPayment(fake),
    },
    {
      operation: 'listTransactions',
      method: 'GET',
      path: '/oidc/api/v2/transactions',
      handle: listTransactions(fake),
    },
    {
      operation: 'showTransaction',
      method: 'GET',
      path: '/oidc/api/v2/transaction/{id}',
      handle: showTransaction(fake),
    },
    ...songbirdRoutes(fake),
  ]
  const challenge = `${acsPath}/{acs_trans_id}`
  const pages: readonly FakeRoute[] = [
    { operation: 'openChallenge', method: 'POST', path: acsPath, handle: openChallenge(fake) },
    { operation: 'showChallenge', method: 'GET', path: challenge, handle: answerChallenge(fake) },
    { operation: 'answerChallenge', method: 'POST', path: challenge, handle: answerChallenge(fake) },
  ]
  return [...routes, ...pages].map((route) => refusing(route, fake))
}
