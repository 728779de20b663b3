import {
  type AuthenticationResult,
  assessLiability,
  explain,
  fromDecimal,
  isThreeDSError,
  isVerified,
  parseAuthenticationResult,
} from '@three-ds/core'
import { combineHooks, loggingHooks } from '@three-ds/core/hooks'
import { parseRetryAfter } from '@three-ds/core/http'
import { adyen, carryTo } from '@three-ds/core/targets'
import { contractCases, createManualClock, seededRandom } from '@three-ds/core/testing'
import { check } from './check.ts'

const stored = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: false,
  scheme: 'visa',
  eci: '05',
  cavv: 'AAABAWFlmQAAAABjRWWZEEFgFz+=',
  dsTransId: '3a9a0c8e-25b6-4ed8-9f1a-7e0fd0a29a11',
  version: '2.2.0',
  paResStatus: 'Y',
}

const result: AuthenticationResult = parseAuthenticationResult(stored, { origin: 'trusted' })
check('a stored result is verified', isVerified(result))
check('a pasted one is not', parseAuthenticationResult(stored, { origin: 'browser' }).evidence === 'browser')
check('liability is assessed', assessLiability(result).liability === 'issuer')
check('it is explained', Object.keys(explain(result)).length > 0)
if (isVerified(result)) check('it is carried', Object.keys(carryTo(adyen, result)).length > 0)

try {
  fromDecimal('19.999', 'EUR')
  check('too many decimals are refused', false)
} catch (error) {
  check('as an error of ours', isThreeDSError(error) && error.code === 'invalid-input')
}

check('a pause in seconds', parseRetryAfter('2', 0) === 2000)
const none = (): void => undefined
const hooks = combineHooks(loggingHooks({ debug: none, info: none, warn: none, error: none }))
check('calls are logged', typeof hooks.onAnswer === 'function')
const [one, other] = [seededRandom(7), seededRandom(7)]
check('randomness from a seed', one() === other())
check('a clock that stands', Number.isFinite(createManualClock().now()))
check(
  'no cases without operations',
  contractCases({ provider: 'x', requestIdHeader: 'x', credentials: [], createClient: () => ({}), operations: [] })
    .length === 0,
)

// @ts-expect-error: an origin has to be named
check.call(undefined, 'never', () => parseAuthenticationResult(stored))
