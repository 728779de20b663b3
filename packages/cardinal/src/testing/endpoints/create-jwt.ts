import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { signJwt } from '../jwt/sign-token.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { textOf } from '../state/fields.ts'
import { readBody } from './read-body.ts'

/**
 * A request JWT for merchants that hold no key: 201. It has no `ReferenceId`: its `jti` serves as one.
 *
 * Source: Verifone 3D Secure API 3.43.0, `/v2/jwt/create`, for its claims; the reference is inferred.
 */
export const createJwt =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    const contractId = textOf(readBody(call), 'threeds_contract_id')
    if (contractId === undefined) throw new Refused(refusals.invalidFields, ['threeds_contract_id'])
    if (contractId !== fake.contractId) throw new Refused(refusals.noSuchContract)
    const { apiIdentifier: iss, orgUnitId: OrgUnitId, apiKey, ids, clock } = fake
    const jti = ids.uuid()
    const claims = { jti, iss, OrgUnitId, Payload: {}, iat: Math.floor(clock.now() / 1000) }
    const jwt = await signJwt(claims, apiKey)
    fake.state.saveSession({ jti, objectify: true }, jti)
    return { status: 201, json: { threeds_contract_id: contractId, jwt } }
  }
