import { meaningIn } from '../codes/meaning-in.ts'
import { readEci } from '../eci/read-eci.ts'
import type { PaymentResult } from '../payment/payment-result.ts'
import type { Scheme } from '../vocabulary/names.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { assessmentTexts } from './assessment-texts.ts'
import { type CavvEffect, cavvResults } from './cavv-results.ts'
import type { AuthorizationAnswer } from './liability-assessment.ts'

/** What the authorization's answer adds. */
export interface AuthorizationReading {
  /** The authorization has answered. */
  readonly read: boolean
  readonly effect: CavvEffect
  /** Sources disagree on the ECI that it returned. */
  readonly disputed: boolean
  readonly reasons: readonly Reason[]
}

/** States in which the issuer has reserved money or more. `accepted` names an order only, so it tells nothing. */
const authorized: ReadonlySet<PaymentResult['status']> = new Set([
  'authorized',
  'captured',
  'pending-capture',
  'partially-authorized',
])

const because = (code: keyof typeof assessmentTexts): Reason => ({ code, text: assessmentTexts[code] })

/** What one value of the answer adds. Only beside a shift does it matter whether sources disagree. */
type Part = Pick<AuthorizationReading, 'effect' | 'reasons'> & { readonly disputed?: boolean }

const silent = { effect: 'silent', disputed: false, reasons: [] } as const satisfies Part

function fromCavvResult(cavvResult: string | undefined): Part {
  if (cavvResult === undefined || cavvResult.trim() === '') return silent
  const row = meaningIn(cavvResults, cavvResult)
  if (row === undefined) return { effect: 'unclear', reasons: [because('cavv-result-unclear')] }
  const { effect, text } = row
  return {
    effect,
    reasons: [{ code: `cavv-result-${effect}`, text, source: 'Shift4 API, cavvResult' }],
  }
}

function fromEci(eci: string | undefined, scheme: Scheme | undefined): Part {
  if (eci === undefined) return silent
  const { outcome, disputed = false } = readEci({ eci, scheme })
  switch (outcome) {
    case 'authenticated':
    case 'attempted':
    case 'recurring':
      return { ...silent, disputed }
    case 'not-authenticated':
    case 'data-only':
    case 'exempted':
    case 'non-payment':
      return { effect: 'downgrades', reasons: [because('returned-eci-downgraded')] }
    default:
      return { effect: 'unclear', reasons: [because('returned-eci-unclear')] }
  }
}

const shiftDropped: Part = { effect: 'downgrades', reasons: [because('shift-dropped')] }

/** The gravest first; whatever else is silent. */
const gravity: readonly CavvEffect[] = ['downgrades', 'unclear', 'confirms']

/** All that the authorization said, as one effect: the gravest of its parts. */
export function readAuthorization(
  after: AuthorizationAnswer | undefined,
  { scheme }: { readonly scheme?: Scheme },
): AuthorizationReading {
  if (after === undefined) return { read: false, ...silent }
  if (!authorized.has(after.payment.status)) {
    return { read: false, ...silent, reasons: [because('no-authorization')] }
  }
  const parts: readonly Part[] = [
    after.shiftDropped ? shiftDropped : silent,
    fromEci(after.eci, scheme),
    fromCavvResult(after.cavvResult),
  ]
  const effect = gravity.find((one) => parts.some((part) => part.effect === one)) ?? 'silent'
  return {
    read: true,
    effect,
    disputed: parts.some((part) => part.disputed === true),
    reasons: parts.filter((part) => part.effect === effect).flatMap((part) => part.reasons),
  }
}
