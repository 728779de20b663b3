import { meaningIn } from '../codes/meaning-in.ts'
import type { AuthenticationStatus } from '../result/authentication-result.ts'
import type { Eci, Scheme } from '../vocabulary/names.ts'
import type { EciOutcome, EciRow } from './eci-row.ts'
import { eciTables } from './eci-tables.ts'

/** What an ECI is read with: without the scheme it means nothing, and the status decides where a scheme uses it twice. */
export interface EciFacts {
  /** Two characters; `parseEci` makes them. */
  readonly eci: Eci
  /** The scheme that ran the authentication. */
  readonly scheme?: Scheme | undefined
  readonly status?: AuthenticationStatus | undefined
}

/** What an ECI stands for at a scheme. */
export interface EciReading {
  /** One plain English sentence. */
  readonly meaning: string
  readonly outcome: EciOutcome
  /** The scheme has this ECI, and uses it beside this status. `pending` and `unknown` claim nothing, so all fits them. */
  readonly fits: boolean
  /** Sources disagree on who is liable. */
  readonly disputed?: true
  /** The pages that say so. */
  readonly sources: readonly string[]
}

const claimsNothing = (status: AuthenticationStatus | undefined): boolean =>
  status === undefined || status === 'pending' || status === 'unknown'

const nothingKnown = (meaning: string): EciReading => ({ meaning, outcome: 'unknown', fits: false, sources: [] })

const fitsRow = ({ statuses }: EciRow, status: AuthenticationStatus | undefined): boolean =>
  claimsNothing(status) || statuses.some((one) => one === status)

/**
 * Reads an ECI with its scheme: `07` is a failure at Visa and a recurring success at Mastercard.
 *
 * Never a proof and never enough to tell who is liable: `assessLiability` takes the cryptogram and the evidence too.
 *
 * @example
 * ```ts
 * import { readEci } from '@three-ds/core'
 *
 * console.log(readEci({ eci: '07', scheme: 'visa' }).outcome) // not-authenticated
 * console.log(readEci({ eci: '07', scheme: 'mastercard' }).outcome) // recurring
 * console.log(readEci({ eci: '05', scheme: 'mastercard' }).fits) // false
 * ```
 */
export function readEci({ eci, scheme, status }: EciFacts): EciReading {
  const table = scheme === undefined ? undefined : meaningIn(eciTables, scheme)
  if (table === undefined) return nothingKnown('Without a known scheme an ECI means nothing.')
  const rows = table.filter((row) => row.eci === eci)
  const row = rows.find((one) => fitsRow(one, status)) ?? rows[0]
  if (row === undefined) return nothingKnown('The scheme has no such ECI.')
  const { meaning, outcome, sources, disputed } = row
  return { meaning, outcome, fits: fitsRow(row, status), sources, ...(disputed && { disputed }) }
}
