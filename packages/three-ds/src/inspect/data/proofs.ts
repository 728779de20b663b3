import type { InspectionKind } from '../inspection.ts'

/** What a kind of text proves, and what it does not although it may look so. */
export interface Proof {
  readonly title: string
  readonly proves: readonly string[]
  readonly provesNot: readonly string[]
}

const anybody = 'It bears no signature and came through a browser: anybody can have written it.'

/**
 * What each kind is worth by itself.
 *
 * Sources: EMV 3DS 2.2.0, chapter 6, for the messages in the browser; docs/decisions/0003 for what evidence is.
 */
export const proofs: Readonly<Record<InspectionKind, Proof>> = {
  'three-ds-method-data': {
    title: '3DS Method data: the hidden frame of the device fingerprint (EMV 3-D Secure)',
    proves: ['Coming back at the notification URL, it proves that something arrived there for this transaction.'],
    provesNot: [
      'That the issuer took a fingerprint.',
      'Anything about the cardholder. No authentication has ended here.',
    ],
  },
  creq: {
    title: 'CReq: the request that opens the issuer’s challenge page (EMV 3-D Secure)',
    proves: [],
    provesNot: ['That a challenge was shown, or how it ended.', anybody],
  },
  cres: {
    title: 'CRes: what the browser brings back from the issuer’s challenge (EMV 3-D Secure)',
    proves: ['A challenge has ended, as far as the browser can be believed.'],
    provesNot: [
      'That the cardholder was authenticated, whatever `transStatus` says: ask the gateway for the result.',
      anybody,
    ],
  },
  pareq: {
    title: 'PaReq: the request of 3-D Secure 1, which the schemes have switched off',
    proves: [],
    provesNot: ['That the cardholder was asked, or how it ended.'],
  },
  pares: {
    title: 'PaRes: the issuer’s answer of 3-D Secure 1, which the schemes have switched off',
    proves: [],
    provesNot: [
      'That the cardholder was authenticated: its signature (XML-DSig, under the scheme’s root) is not checked here.',
      'A cryptogram in it proves nothing either: failures carry one too.',
    ],
  },
  'finaro-return': {
    title: 'Finaro’s envelope: `j` of a challenge’s return, or the body of an answer',
    proves: [],
    provesNot: [
      'That Finaro wrote it: nothing signs it. As `j` it counts once every value agrees with the stored state (`matched`).',
      'That a payment was made: A in an answer about 3-D Secure has charged nothing.',
    ],
  },
  'cardinal-request-jwt': {
    title: 'Cardinal’s request token: it opens the session in the page',
    proves: [],
    provesNot: ['Anything about an authentication: it is what was asked, and it is public.'],
  },
  'cardinal-response-jwt': {
    title: 'Cardinal’s response token: what Songbird, or a post to `ConfirmUrl`, brings back',
    proves: [],
    provesNot: [
      'That it answers your session: hold `aud` against the `jti` that you issued.',
      'That it tells of your order: hold `ProcessorTransactionId` against the lookup’s `transaction_id`.',
      'That it was not used before.',
    ],
  },
  'cardinal-payload': {
    title: 'Payload of a Cardinal response: the first argument of `payments.validated`',
    proves: [],
    provesNot: ['Anything: it is the unsigned copy. The second argument, the token, can be verified.'],
  },
  'cardinal-lookup': {
    title: 'The answer to a Cardinal lookup (Verifone)',
    proves: [],
    provesNot: ['That Verifone wrote it: an answer proves itself only where your server fetched it.'],
  },
  'spreedly-callback': {
    title: 'Spreedly’s transactions: a callback, or the body of an answer',
    proves: [],
    provesNot: [
      'Anything about the authentication: Spreedly’s signature covers no 3-D Secure field.',
      'That it comes now: a signed callback verifies for ever. Remember what was handled.',
    ],
  },
  'processout-answer': {
    title: 'An answer of ProcessOut’s',
    proves: [],
    provesNot: [
      'That ProcessOut wrote it: an answer proves itself only where your server fetched it.',
      'That the cardholder was authenticated, where the payment merely succeeded: only `three_d_s` tells.',
    ],
  },
  'processout-event': {
    title: 'An event of ProcessOut’s',
    proves: [],
    provesNot: ['That ProcessOut wrote it: fetch the event by its id.'],
  },
  'processout-webhook': {
    title: 'A webhook of ProcessOut’s: it names an event, and nothing else',
    proves: [],
    provesNot: ['Anything: it bears no signature, and anybody can post one. Fetch the event by its id.'],
  },
  'processout-gateway-request': {
    title: 'A `gway_req_` token of ProcessOut’s: what the browser brought back from a gateway, packed as a source',
    proves: [],
    provesNot: ['How the authentication ended: send it as `source`, and the answer tells.', anybody],
  },
  'shopify-payment': {
    title: 'A payment of Shopify’s',
    proves: [],
    provesNot: [
      'Anything about the authentication: Shopify tells of the payment only, and no 3-D Secure field comes out of it.',
      'That Shopify wrote it: an answer proves itself only where your server polled it.',
    ],
  },
  'shopify-session': {
    title: 'A post of Shopify’s to a payments app: a session, or the result of a confirmation',
    proves: [],
    provesNot: [
      'That Shopify sent it: nobody signs it. Its proof is the client certificate, which the proxy before the app has to ask for.',
      'Amount and currency of the order: hold them against your own.',
    ],
  },
  cryptogram: {
    title: 'A cryptogram: CAVV, AAV or UCAF',
    proves: [],
    provesNot: [
      'That the cardholder was authenticated: failures carry one too, and only the issuer can check it.',
      'Which card, amount or merchant it was made for: nothing of that can be read from it.',
    ],
  },
  xid: {
    title: 'An XID: the transaction identifier of 3-D Secure 1',
    proves: [],
    provesNot: ['Anything: it is a name.'],
  },
  eci: {
    title: 'An ECI: Electronic Commerce Indicator',
    proves: [],
    provesNot: ['Who is liable: that takes scheme, status, cryptogram and evidence together.'],
  },
  'authentication-result': {
    title: 'An `AuthenticationResult` of these packages',
    proves: [],
    provesNot: ['Its own evidence: JSON cannot prove that something was verified. Only the store it came from can.'],
  },
  'flow-state': {
    title: 'The state of a flow of these packages',
    proves: [],
    provesNot: ['Its own content: it is believed, so it belongs where no browser can write.'],
  },
  unrecognized: { title: 'Not recognized', proves: [], provesNot: [] },
}
