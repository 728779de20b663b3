import {
  type AuthenticationResult,
  assessLiability,
  describeCryptogram,
  type Explanation,
  explain,
  type LiabilityAssessment,
  type PaymentResult,
  present,
} from '@three-ds/core'

/** How an order ended, for the page. No cryptogram, no id, no card. */
export type Receipt = {
  readonly payment: PaymentSummary
  readonly authentication: AuthenticationSummary
  readonly explanation: Explanation
  readonly liability: LiabilityAssessment
  /** Nobody is liable in a test: what the same answers would mean if they were none. */
  readonly liabilityIfLive: LiabilityAssessment
}

/** What became of the payment. */
export type PaymentSummary = {
  readonly status: PaymentResult['status']
  /** May the gateway still change its mind? */
  readonly final: boolean
  readonly decline?: { readonly kind: string; readonly advice?: string }
}

/** The authentication, as far as a support page would show it. */
export type AuthenticationSummary = Pick<AuthenticationResult, 'status' | 'evidence' | 'test'> &
  Partial<Pick<AuthenticationResult, 'eci' | 'paResStatus' | 'version' | 'scheme' | 'flow'>> & {
    /** What kind of cryptogram there is: `base64, 20 bytes`. */
    readonly cryptogram?: string
  }

function cryptogramWords(cavv: string | undefined): string | undefined {
  if (cavv === undefined) return undefined
  const { form, bytes } = describeCryptogram(cavv)
  return bytes === undefined ? form : `${form}, ${bytes} bytes`
}

/** Sums both up: the authentication explained, and who bears a chargeback now that the payment has answered. */
export function toReceipt(authentication: AuthenticationResult, payment: PaymentResult): Receipt {
  const { status, evidence, test, eci, paResStatus, version, scheme, flow, cavv } = authentication
  const decline =
    payment.status === 'declined'
      ? { kind: payment.decline.kind, ...present({ advice: payment.decline.advice }) }
      : undefined
  return {
    payment: { status: payment.status, final: payment.final, ...present({ decline }) },
    authentication: {
      status,
      evidence,
      test,
      ...present({ eci, paResStatus, version, scheme, flow, cryptogram: cryptogramWords(cavv) }),
    },
    explanation: explain(authentication, { payment }),
    liability: assessLiability(authentication, { payment }),
    liabilityIfLive: assessLiability({ ...authentication, test: false }, { payment: { ...payment, test: false } }),
  }
}
