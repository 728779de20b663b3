import {
  apiKey,
  clock,
  forged,
  issuer,
  nowSeconds,
  passed,
  requestJti,
  responseClaims,
} from '../../../../tools/proof/test/forgery/cardinal.ts'
import type { Job } from '../../measure/contestant.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

export { apiKey, clock, issuer, nowSeconds, requestJti }

/** Cardinal's own: two hours. */
export const longestLifeSeconds = 7_200

const genuine = forged(responseClaims())

/** The middle of the token replaced, its signature kept. */
const withClaims = (claims: object): string => {
  const [head, , signature] = genuine.split('.')
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

/** The token path: signature, issuer, audience, times; what Cardinal says comes out. */
export const tokenJob: Job<string, Outcome> = {
  genuine,
  expected: outcomeOf(passed()),
  forgeries: new Map([
    ['another payload', withClaims(responseClaims({ Payload: passed({ ActionCode: 'NOACTION' }) }))],
    ['another key', forged(responseClaims(), { key: 'another key' })],
    ['no algorithm', forged(responseClaims(), { header: { alg: 'none' }, hash: 'none' })],
    ['another algorithm', forged(responseClaims(), { header: { alg: 'HS512' }, hash: 'sha512' })],
    ['another issuer', forged(responseClaims({ iss: 'somebody' }))],
    ['another audience', forged(responseClaims({ aud: 'another session' }))],
    ['a token that is over', forged(responseClaims({ iat: nowSeconds - 9_000, exp: nowSeconds - 1_800 }))],
    ['a signature that breaks off', genuine.slice(0, -4)],
  ]),
}
