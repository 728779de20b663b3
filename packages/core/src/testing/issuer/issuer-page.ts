import type { ChallengeWindowSize } from '../../vocabulary/browser-data.ts'
import type { Money } from '../../vocabulary/money.ts'
import type { Scheme } from '../../vocabulary/names.ts'
import type { IssuerAnswer } from './issuer-answer.ts'
import type { IssuerForm } from './issuer-form.ts'

/** What is being approved. What the gateway did not hear is absent. */
export interface IssuerSubject {
  /** Whose fake it is: `Spreedly`. */
  readonly gateway: string
  readonly merchant?: string | undefined
  readonly amount?: Money | undefined
  readonly scheme?: Scheme | undefined
  /** The last digits of the card, four at most. */
  readonly last4?: string | undefined
  /** The window that the merchant asked for. */
  readonly windowSize?: ChallengeWindowSize | undefined
}

/** Where the cardholder stands with the bank's app: `over` once the issuer has decided. */
export type AppDecision = 'asked' | 'approved' | 'declined' | 'over'

/** Why nothing is asked: the issuer has decided and knows no way back, or the gateway is at work. */
export type IssuerNotice = 'done' | 'processing'

/**
 * A page of a fake issuer, as data. A renderer makes HTML of it, and may show as much of it as it likes.
 *
 * - `fingerprint`: hidden; sends its form by itself.
 * - `challenge`: asks for the one-time password, posted as one more field of `password.form`. `answers` end the challenge without it;
 *   `app` goes on in the bank's app.
 * - `out-of-band`: waits until the cardholder has approved at `appUrl`, on another device. `statusUrl` answers `{ "decision": … }` to a
 *   GET, an {@link AppDecision}; once it is no longer `asked`, `proceed` ends the challenge. `code` goes back to the password.
 * - `app`: the bank's app.
 * - `return-form`: sends its form by itself: the browser's way back.
 * - `message`: tells the window that opened or framed it, as text, by `postMessage`.
 * - `notice`: the end of a way.
 *
 * Source of the ways to challenge: EMV 3DS 2.2.0, 4.2 and table A.18.
 */
export type IssuerPage =
  | { readonly kind: 'fingerprint' | 'return-form'; readonly subject: IssuerSubject; readonly form: IssuerForm }
  | {
      readonly kind: 'challenge'
      readonly subject: IssuerSubject
      readonly password: IssuerPassword
      readonly answers: Readonly<Record<IssuerAnswer, IssuerForm>>
      readonly app: IssuerForm
      /** The password was left empty. */
      readonly empty: boolean
    }
  | {
      readonly kind: 'out-of-band'
      readonly subject: IssuerSubject
      readonly appUrl: string
      readonly statusUrl: string
      readonly proceed: IssuerForm
      readonly code: IssuerForm
      readonly answers: Readonly<Record<IssuerAnswer, IssuerForm>>
      /** `proceed` was sent before the app had heard anything. */
      readonly tooEarly: boolean
    }
  | {
      readonly kind: 'app'
      readonly subject: IssuerSubject
      readonly decision: AppDecision
      readonly approve: IssuerForm
      readonly decline: IssuerForm
    }
  | { readonly kind: 'message'; readonly subject: IssuerSubject; readonly message: string }
  | { readonly kind: 'notice'; readonly subject: IssuerSubject; readonly notice: IssuerNotice }

/** The form of the one-time password. */
export interface IssuerPassword {
  readonly form: IssuerForm
  /** Name of the field that the cardholder fills in. */
  readonly field: string
  /** The password that passes. */
  readonly right: string
  /** One that fails, as every other does. */
  readonly wrong: string
}

/** Makes HTML of a page, the whole document. Values of the page are unescaped. */
export type IssuerRenderer = (page: IssuerPage) => string
