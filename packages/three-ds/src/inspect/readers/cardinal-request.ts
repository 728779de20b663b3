import { isObject } from '@three-ds/core'
import { requestRows } from '../data/cardinal-rows.ts'
import { finding } from '../finding.ts'
import type { InspectedSignature, Inspection } from '../inspection.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { Source } from '../source/source.ts'
import { verifyHs256 } from '../verify/verify-hs256.ts'
import { expiryProblems } from './expiry-problems.ts'

type Jwt = NonNullable<Source['jwt']>

async function signatureOf(text: string, { header }: Jwt, { keys }: ReaderContext): Promise<InspectedSignature> {
  const { cardinalApiKey } = keys
  if (cardinalApiKey === undefined) {
    return { state: 'not-checked', text: 'No API key was given, so the signature was not checked.' }
  }
  return (await verifyHs256(text, header, cardinalApiKey))
    ? { state: 'holds', text: 'The API key makes this signature.' }
    : { state: 'does-not-hold', text: 'The API key does not make this signature.' }
}

const notVerified = {
  code: 'not-verified',
  path: 'signature',
  text: 'The API key does not make this signature.',
  remedy: 'Is it the key of this org unit, hyphens and all? If it is, somebody else made the token.',
}

/** The payload may be an object, or the same as JSON text. */
function payloadOf({ claims }: Jwt): unknown {
  const { Payload: payload } = claims
  if (typeof payload !== 'string') return payload
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

/** A request token: of Songbird, or of the integration without it, whose payload holds a CReq. */
export const cardinalRequestReader: Reader = {
  kinds: ['cardinal-request-jwt'],
  read: async (source, context): Promise<Inspection | undefined> => {
    const { text, jwt } = source
    // What tells it from a response: it names the org unit, and answers nobody.
    if (jwt === undefined || typeof jwt.claims['OrgUnitId'] !== 'string') return undefined
    const payload = payloadOf(jwt)
    const signature = await signatureOf(text, jwt, context)
    const packed = isObject(payload) ? payload['Payload'] : undefined
    return {
      ...finding('cardinal-request-jwt', source),
      fields: describeFields(requestRows, { ...jwt.claims, header: jwt.header, Payload: payload }, context),
      proves: signature.state === 'holds' ? ['Whoever holds the API key made it.'] : [],
      problems: [
        ...(signature.state === 'does-not-hold' ? [notVerified] : []),
        ...expiryProblems(jwt.claims, context.clock),
      ],
      contains: typeof packed === 'string' ? await context.inside(packed) : [],
      signature,
    }
  },
}
