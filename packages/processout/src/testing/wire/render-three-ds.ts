import type { JsonObject } from '@three-ds/core'
import type { StoredThreeDS } from '../state/stored-transaction.ts'

/**
 * `three_d_s` of a transaction. No sample of one that is not null is public: the names are those of the official SDK, and
 * `status`, whose values nobody lists, is left out.
 *
 * Source: processout/processout-node, `threeds.ts`.
 */
export const renderThreeDS = (threeDS: StoredThreeDS): JsonObject => ({
  version: '2.2.0',
  fingerprinted: threeDS.fingerprint !== undefined,
  challenged: threeDS.challenged,
  ares_trans_status: threeDS.ares ?? null,
  cres_trans_status: threeDS.cres ?? null,
  ds_trans_id: threeDS.dsTransId,
  fingerprint_completion_indicator: threeDS.fingerprint ?? null,
  server_trans_id: threeDS.serverTransId,
})
