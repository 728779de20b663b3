import { invalidInput } from '@three-ds/core'
import { provider } from '../provider.ts'
import { verifiedClaims } from './jwt/read-token.ts'
import type { FakeCardinal } from './state/fake-cardinal.ts'
import { textOf } from './state/fields.ts'

/** Seconds that a request JWT is taken for. Source: Cardinal's change log of 2020-03-23: two hours. */
const validFor = 2 * 60 * 60

const notTaken = () =>
  invalidInput(
    [
      {
        path: 'jwt',
        text: 'Songbird does not set up with this token',
        remedy: "Take a fresh one of `createSession`, from a client with this sandbox's own `clientOptions`.",
      },
    ],
    { provider, operation: 'setUp' },
  )

/** Is the token's own time over, or the longest that Cardinal takes one for? */
function isOver(claims: Readonly<Record<string, unknown>>, now: number): boolean {
  const { iat, exp } = claims
  const seconds = now / 1000
  if (typeof iat !== 'number' || seconds > iat + validFor) return true
  return typeof exp === 'number' && seconds >= exp
}

/**
 * `Cardinal.setup('init', { jwt })`, or `jwt.update`: checks the request JWT, and remembers which one a response has to name.
 *
 * Source: Verifone's page "Online payments: 3D Secure", request JWT and `payments.setupComplete`.
 *
 * @returns the session that `payments.setupComplete` reports; it serves as `device_info_id` as well as the `ReferenceId`
 * @throws ThreeDSError `invalid-input` for a token that another key signed, that is over, or that lacks a claim
 */
export async function setUp(fake: FakeCardinal, jwt: string): Promise<{ readonly sessionId: string }> {
  const claims = await verifiedClaims(jwt, fake.apiKey)
  if (claims === undefined || isOver(claims, fake.clock.now())) throw notTaken()
  const jti = textOf(claims, 'jti')
  if (jti === undefined || claims['iss'] !== fake.apiIdentifier || claims['OrgUnitId'] !== fake.orgUnitId) {
    throw notTaken()
  }
  const confirmUrl = textOf(claims, 'ConfirmUrl')
  const sessionId = `0_${fake.ids.uuid()}`
  fake.state.saveSession(
    { jti, objectify: claims['ObjectifyPayload'] !== false, ...(confirmUrl === undefined ? {} : { confirmUrl }) },
    textOf(claims, 'ReferenceId') ?? jti,
    sessionId,
  )
  return { sessionId }
}
