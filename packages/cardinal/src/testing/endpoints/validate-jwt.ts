import { isObject } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { verifiedClaims } from '../jwt/read-token.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { type Fields, objectOf, textOf } from '../state/fields.ts'
import { renderLookup } from '../wire/render-lookup.ts'
import { readBody } from './read-body.ts'

/** The transaction that a response names, whichever way its `Payload` was written. */
function transactionOf(claims: Fields): string | undefined {
  const payload = objectOf(claims, 'Payload') ?? parsed(textOf(claims, 'Payload') ?? '')
  return textOf(objectOf(payload, 'Payment') ?? {}, 'ProcessorTransactionId')
}

function parsed(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

/**
 * Checks a response JWT and tells what is known of its authentication: 201.
 *
 * Source: Verifone 3D Secure API 3.43.0, `/v2/jwt/validate`. Its schema of the answer is not known: it has
 * the fields of a lookup here.
 */
export const validateJwt =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    const fields = readBody(call)
    const missing = ['authentication_id', 'jwt', 'threeds_contract_id'].filter((name) => !textOf(fields, name))
    if (missing.length > 0) throw new Refused(refusals.invalidFields, missing)
    const claims = await verifiedClaims(textOf(fields, 'jwt') ?? '', fake.apiKey)
    const found = fake.state.authentication((claims && transactionOf(claims)) ?? '')
    if (found === undefined || found.authenticationId !== fields['authentication_id']) {
      throw new Refused(refusals.badJwt)
    }
    const isOver = Number(claims?.['exp']) * 1000 <= fake.clock.now()
    if (isOver || found.contractId !== fields['threeds_contract_id']) throw new Refused(refusals.badJwt)
    return { status: 201, json: renderLookup(fake, found) }
  }
