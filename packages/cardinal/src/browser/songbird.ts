import type { CardinalOrder } from '../jwt/order.ts'
import type { CardinalResponsePayload } from '../schemas/response-payload.ts'

/**
 * Types of Songbird, Cardinal's own script in the page, global `Cardinal`.
 *
 * Sources: "3D Secure" at docs.verifone.com, section 1; https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/549257217
 * (Songbird API).
 */
export interface CardinalSongbird {
  /** Once a page, before `setup`; optional. */
  configure(options: SongbirdConfiguration): void
  /** `init` on pages that authenticate. If it fails no event comes: have a time-out of your own for `payments.setupComplete`. */
  setup(type: 'init' | 'complete', data: { readonly jwt: string; readonly order?: CardinalOrder }): void
  /** Registers a handler. Twice for the same event, and it is called twice: `off` first. */
  on<Event extends keyof SongbirdEvents>(event: Event, handler: (...args: SongbirdEvents[Event]) => void): void
  off(event: keyof SongbirdEvents): void
  /**
   * The card's first digits, six to all nineteen, before the lookup is sent: it runs the issuer's method URL. The field decorator
   * does the same while the cardholder types.
   */
  trigger(event: 'bin.process', digits: string): Promise<{ readonly Status: boolean }>
  trigger(event: 'accountNumber.update', digits: string): Promise<unknown>
  /** Puts another request token in the place of the one that the page was given. Tell the flow first: `withSession`. */
  trigger(event: 'jwt.update', jwt: string): Promise<unknown>
  /** The whole of it in the page, without a lookup of yours. */
  start(brand: 'cca', order: CardinalOrder, jwt?: string): void
  /** Shows the challenge of a lookup; only after `payments.setupComplete`. */
  continue(brand: 'cca', continuation: SongbirdContinuation, order: CardinalOrder, jwt?: string): void
  complete(order: CardinalOrder): void
}

/** What `Cardinal.continue` takes of the lookup: the parameters of the flow's action, with capitals. */
export interface SongbirdContinuation {
  readonly AcsUrl: string
  readonly Payload: string
}

/** Defaults in brackets. */
export interface SongbirdConfiguration {
  /** Milliseconds until a request counts as timed out (8000). */
  readonly timeout?: number
  /** (1) */
  readonly maxRequestRetries?: number
  /** (`off`, which production wants.) */
  readonly logging?: { readonly level: 'off' | 'on' | 'verbose' }
  /** Where payment buttons go (`Cardinal-Payments`). */
  readonly button?: { readonly containerId: string }
  readonly payment?: {
    /** (`modal`) */
    readonly view?: 'modal' | 'inline'
    /** (`cardinal`) */
    readonly framework?: 'cardinal' | 'bootstrap3'
    /** (false) */
    readonly displayLoading?: boolean
  }
}

/** The arguments of each event. */
export type SongbirdEvents = {
  readonly 'payments.setupComplete': readonly [data: SongbirdSetup]
  /** The second argument is missing where Cardinal made no token. Post both as they are: only the token proves something. */
  readonly 'payments.validated': readonly [data: CardinalResponsePayload, jwt?: string]
  readonly 'ui.render': readonly []
  readonly 'ui.close': readonly []
  readonly 'ui.inline.setup': readonly [markup: unknown, details?: unknown, resolve?: () => void, reject?: () => void]
}

/** What `payments.setupComplete` tells. The documents print the texts of another table under `loaded`: it is a boolean. */
export interface SongbirdSetup {
  /** The consumer's session; a lookup takes it as `device_info_id`. */
  readonly sessionId: string
  readonly modules: readonly { readonly module: string; readonly loaded: boolean }[]
}

/** The attribute that ties an input to the order: Songbird then hears the card number while it is typed. */
export const cardinalFieldAttribute = 'data-cardinal-field'

/** Values of the attribute. */
export type CardinalField = 'AccountNumber'

/**
 * The scripts. Verifone hands out its own address during onboarding; these are Cardinal's.
 *
 * Source: docs.verifone.com, "Server-to-Server Payments with 3D Secure", step 1.
 */
export const songbirdScripts = {
  live: 'https://songbird.cardinalcommerce.com/edge/v1/songbird.js',
  test: 'https://songbirdstag.cardinalcommerce.com/edge/v1/songbird.js',
} as const
