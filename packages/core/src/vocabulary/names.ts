import type { Open } from './open.ts'

/** Who ran the authentication or took the payment. */
export type ProviderName = Open<'processout' | 'finaro' | 'spreedly' | 'shopify' | 'cardinal'>

/** A card scheme, in one spelling: `mastercard`, never `master`, `MC` or `MasterCard`. */
export type Scheme = Open<
  | 'visa'
  | 'mastercard'
  | 'maestro'
  | 'amex'
  | 'jcb'
  | 'discover'
  | 'diners'
  | 'unionpay'
  | 'elo'
  | 'cartes-bancaires'
  | 'eftpos'
>

/** Electronic Commerce Indicator, two characters: `05`, `02`, and Mastercard's `N0`, `N2`. Without a scheme it means nothing. */
export type Eci = Open<'00' | '01' | '02' | '04' | '05' | '06' | '07' | 'N0' | 'N2'>

/** EMV 3-D Secure `transStatus`, and PAResStatus of 3-D Secure 1. */
export type TransStatus = Open<'Y' | 'N' | 'U' | 'A' | 'C' | 'D' | 'R' | 'I' | 'S'>

/** Is the card enrolled? `Y` yes, `N` no, `U` could not be found out, `B` bypassed by a rule of the merchant. */
export type Enrolled = Open<'Y' | 'N' | 'U' | 'B'>

/** Did the signature of the issuer's answer verify? Only where the provider checks one (3-D Secure 1, Cardinal). */
export type SignatureVerification = Open<'Y' | 'N'>

/** Version of the 3-D Secure protocol. `1.0.2` is 3-D Secure 1, which the schemes have switched off. */
export type ThreeDSVersion = Open<'1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1'>
