/** What the page needs of a gateway before anything is sent: its script, and what the script is started with. */
export type PageKit =
  | { readonly kind: 'none' }
  | { readonly kind: 'spreedly'; readonly script: string; readonly environmentKey: string }
  | {
      readonly kind: 'cardinal'
      readonly script: string
      readonly jwt: string
      /** The card's first digits, for the issuer's fingerprint. */
      readonly digits: string
    }
