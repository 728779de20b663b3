/**
 * Where Songbird and its frames call. `Init` and `Collect` are Cardinal's own paths; those of the other two are the fake's, as are the
 * bodies of all but `Collect`: no source has them.
 *
 * Source: cardinaldocs.atlassian.net, pages/549257217 (Songbird API), and Cardinal's pages on Cruise Direct.
 */
export const songbirdPaths = {
  /** Takes a form with `JWT`; answers what `payments.setupComplete` tells. */
  init: '/V1/Order/JWT/Init',
  /** A page for a hidden frame: takes a form with `JWT` and `Bin`. */
  collect: '/V1/Cruise/Collect',
  /** A page: the issuer sends the frame of its challenge here when it has decided, by GET or with a form. */
  challengeReturn: '/V1/Cruise/Return',
  /** Takes a form with `JWT` and `TransactionId`; answers the arguments of `payments.validated`. */
  continue: '/V1/Order/JWT/Continue',
} as const

/** Where the issuer's page goes when it is done: what an issuer knows as the notification URL. */
export const challengeReturnUrl = (origin: string): string => origin + songbirdPaths.challengeReturn
