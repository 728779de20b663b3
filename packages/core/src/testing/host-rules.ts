import type { Scheme } from '../vocabulary/names.ts'

/** ECIs of one family of schemes: with the letter that earns each, and those that promise no protection. */
export interface HostEcis {
  readonly earned: ReadonlyMap<string, string>
  readonly unprotected: readonly string[]
}

/**
 * What the hosts of the fakes go by. Written apart from the tables that clients go by, so that a mistake there is seen here.
 *
 * Sources: https://developers.tabapay.com/docs/3ds-eci-values for the three base ECIs of each scheme; Checkout.com's page of ECIs
 * for Mastercard's 04, 06 and 07; EMV 3DS 2.2.0, table A.1, for the letters and for `messageVersion`.
 */
export const hostRules: {
  readonly mastercard: HostEcis
  readonly others: HostEcis
  /** Schemes that go by Mastercard's. */
  readonly mastercardLike: readonly Scheme[]
  readonly versions: readonly string[]
  /** Letters after which nothing may be authorized. */
  readonly refusing: readonly string[]
} = {
  mastercard: {
    earned: new Map([
      ['02', 'Y'],
      ['07', 'Y'],
      ['01', 'A'],
    ]),
    unprotected: ['00', '04', '06'],
  },
  others: {
    earned: new Map([
      ['05', 'Y'],
      ['06', 'A'],
    ]),
    unprotected: ['07'],
  },
  mastercardLike: ['mastercard', 'maestro'],
  versions: ['1.0.2', '2.1.0', '2.2.0', '2.3.0', '2.3.1'],
  refusing: ['N', 'R', 'C', 'D', 'U'],
}
