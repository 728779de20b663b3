import { type RuleFinding, rule } from '@three-ds/core'

/**
 * Shopify wants `authentication` if, and only if, a redirect was asked for and the card is a credit card. Neither can be seen
 * from here: where the caller says it with `redirected`, it is checked.
 *
 * Source: shopify.dev/docs/api/payments-apps, `paymentSessionResolve` and `paymentSessionReject`, argument `authentication`.
 */
export const authenticationPresence = () =>
  rule(({ redirected, authentication }): RuleFinding[] => {
    if (typeof redirected !== 'boolean' || redirected === (authentication !== undefined)) return []
    const path = ['authentication']
    return redirected
      ? [
          {
            path,
            text: 'it is needed, since the buyer was redirected',
            remedy: 'Tell what came of 3-D Secure: `fromAuthenticationResult`, or `partnerError` where it failed.',
          },
        ]
      : [{ path, text: 'Shopify takes it only after a redirect', remedy: 'Leave it out, or redirect the buyer first.' }]
  })
