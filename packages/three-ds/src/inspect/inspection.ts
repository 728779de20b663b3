import type { AuthenticationStatus, DeclineKind, Evidence, Explanation, PaymentResult } from '@three-ds/core'

/** One field, decoded and fit to be shown. */
export interface InspectedField {
  /** Where it stands: `Payload.Payment.ExtendedData.ECIFlag`. */
  readonly path: string
  /** What the field is. */
  readonly about: string
  /** One line of text without control characters, shortened. In place of what is masked: its kind and length. */
  readonly value: string
  readonly masked: boolean
  /** What the value means, from the code tables. */
  readonly meaning?: string
}

/** Something wrong: a contradiction, a signature that does not hold, a field that cannot be read. Never a value. */
export interface InspectionProblem {
  /** Stable, kebab-case. */
  readonly code: string
  /** The field; empty for the whole. */
  readonly path: string
  readonly text: string
  readonly remedy: string
}

/** What else the text could be. */
export interface InspectionAlternative {
  readonly kind: InspectionKind
  /** Why it could be that, and what speaks against it. */
  readonly text: string
}

/** What became of the payment, by the words of the text itself. */
export interface InspectedPayment {
  readonly status: PaymentResult['status']
  /** No later answer changes it. */
  readonly final: boolean
  readonly decline?: DeclineKind
}

/** Was a signature checked? `not-checked`: no key was given, or nothing is signed. */
export interface InspectedSignature {
  readonly state: 'not-checked' | 'holds' | 'does-not-hold'
  readonly text: string
}

/** What every inspection tells. */
export interface InspectionFindings {
  /** What it is, in one line. */
  readonly title: string
  /** The form field or query parameter in which it was found. */
  readonly foundIn?: string
  readonly fields: readonly InspectedField[]
  /** How far the text can be believed, taken by itself; absent for what is only a value. */
  readonly evidence?: Evidence
  /** What it proves. */
  readonly proves: readonly string[]
  /** What it does not prove, although it may look so. */
  readonly provesNot: readonly string[]
  readonly problems: readonly InspectionProblem[]
  readonly notes: readonly string[]
  /** What the issuer's answer amounts to, where there is one. */
  readonly status?: AuthenticationStatus
  readonly payment?: InspectedPayment
  /** The result in plain words. `explain` of core wrote it, under the evidence above. */
  readonly explanation?: Explanation
  readonly alternatives: readonly InspectionAlternative[]
  /** What was packed inside of it. */
  readonly contains: readonly Inspection[]
}

/** Why a text was not recognized. */
export type UnrecognizedReason =
  | 'empty'
  | 'too-large'
  | 'not-utf-8'
  | 'too-deep'
  | 'refused'
  | 'inflates-too-far'
  | 'not-as-asked'
  | 'unknown'

/** What a text is found to be, and what it says. One member for each kind: branch by `kind`. */
export type Inspection = InspectionFindings &
  (
    | {
        readonly kind: 'three-ds-method-data'
        /** `request` goes to the issuer, `notification` comes back. */
        readonly direction: 'request' | 'notification'
      }
    | { readonly kind: 'creq'; readonly messageVersion: string }
    | { readonly kind: 'cres'; readonly messageVersion: string; readonly transStatus: string }
    | { readonly kind: 'pareq' }
    | { readonly kind: 'pares'; readonly paResStatus?: string }
    | { readonly kind: 'finaro-return'; readonly responseCode?: string }
    | { readonly kind: 'cardinal-request-jwt'; readonly signature: InspectedSignature }
    | { readonly kind: 'cardinal-response-jwt'; readonly signature: InspectedSignature }
    | { readonly kind: 'cardinal-payload' }
    | { readonly kind: 'cardinal-lookup' }
    | {
        readonly kind: 'spreedly-callback'
        readonly format: 'xml' | 'json'
        /** How many there are; the fields show the first ones. */
        readonly transactions: number
        readonly signature: InspectedSignature
      }
    | { readonly kind: 'processout-answer'; readonly step: 'customer-action' | 'declined' | 'transaction' | 'refused' }
    | { readonly kind: 'processout-event' }
    | { readonly kind: 'processout-webhook' }
    | { readonly kind: 'processout-gateway-request' }
    | { readonly kind: 'shopify-payment'; readonly api: 'rest' | 'storefront-payment' | 'storefront-cart' }
    | {
        readonly kind: 'shopify-session'
        readonly post: 'payment-session' | 'verification-session' | 'confirmation'
      }
    | { readonly kind: 'cryptogram'; readonly form: 'base64' | 'base64url' | 'hex'; readonly bytes: number }
    | { readonly kind: 'xid'; readonly form: 'base64' | 'base64url' | 'hex'; readonly bytes: number }
    | { readonly kind: 'eci'; readonly eci: string }
    | { readonly kind: 'authentication-result' }
    | { readonly kind: 'flow-state'; readonly step: string }
    | { readonly kind: 'unrecognized'; readonly reason: UnrecognizedReason }
  )

/** What a text can be found to be. */
export type InspectionKind = Inspection['kind']
