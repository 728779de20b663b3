import { readFile } from 'node:fs/promises'
import { verifyCallback } from '@three-ds/spreedly'

/** Printed in Spreedly's documentation beside the callback that it signs. */
const publishedSecret = 'RKOCG5D8D3fZxDSg504D0IxU2XD4Io5VXmyzdCtTivHFTTSylzM2ZzTWFwVH4ucG'

/** Does the callback that Spreedly published in 2012 verify, and fail once its amount is changed? */
export async function checkPublishedCallback() {
  const body = await readFile(new URL('../../fixtures/callback-2012.xml', import.meta.url), 'utf8')
  const forged = body.replace('>100<', '>900<')
  const [genuine] = await verifyCallback(body, { signingSecrets: [publishedSecret] })
  const [refused] = await verifyCallback(forged, { signingSecrets: [publishedSecret] })
  return {
    verified: genuine?.verdict === 'accepted',
    forgeryRefused: refused?.verdict === 'refused',
  }
}
