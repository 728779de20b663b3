import { parseScheme } from '@three-ds/core'
import { type HostObjection, judgeAsHost } from '@three-ds/core/testing'
import { type Fields, objectAt, textAt } from './fields.ts'
import type { StoredCard } from './stored-card.ts'

/**
 * What the host has against `external_three_d_s`; `undefined` where there is none, or all fits together. A real gateway may not get
 * to see it: ProcessOut hands it on only where the gateway supports it.
 *
 * Source: docs.processout.com/reference/authorizing-an-invoice, for the fields.
 */
export function judgeExternal(body: Fields, { card }: StoredCard): HostObjection | undefined {
  const external = objectAt(body, 'external_three_d_s')
  if (external === undefined) return undefined
  return judgeAsHost({
    scheme: parseScheme(card.scheme),
    eci: textAt(external, 'eci'),
    cryptogram: textAt(external, 'cavv'),
    dsTransId: textAt(external, 'ds_trans_id'),
    version: textAt(external, 'version'),
    letter: textAt(external, 'trans_status'),
  })
}
