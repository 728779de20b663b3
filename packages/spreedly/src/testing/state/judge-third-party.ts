import { parseScheme } from '@three-ds/core'
import { type HostObjection, judgeAsHost } from '@three-ds/core/testing'
import { type Fields, objectOf, textOf } from './fields.ts'
import type { StoredCard } from './stored-card.ts'

/**
 * What the host has against third-party 3-D Secure; `undefined` where there is none, or all fits together. A real gateway may not
 * get to see it: Spreedly forwards it only with a full version, and only where the gateway supports it.
 *
 * Source: developer.spreedly.com/docs/using-third-party-3ds2-providers, for the fields.
 */
export function judgeThirdParty(fields: Fields, { card }: StoredCard): HostObjection | undefined {
  const threeDS = objectOf(fields, 'three_ds')
  if (threeDS === undefined) return undefined
  return judgeAsHost({
    scheme: parseScheme(card.type),
    eci: textOf(threeDS, 'ecommerce_indicator'),
    cryptogram: textOf(threeDS, 'authentication_value'),
    dsTransId: textOf(threeDS, 'directory_server_transaction_id'),
    version: textOf(fields, 'three_ds_version'),
    letter: textOf(threeDS, 'authentication_response_status'),
  })
}
