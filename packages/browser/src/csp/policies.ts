/** What a page needs to allow for one gateway, by directive. Data only. */
export interface GatewayPolicy {
  /** Scripts of the gateway that the page loads. */
  readonly 'script-src': readonly string[]
  /** Whom those scripts call. */
  readonly 'connect-src': readonly string[]
  /** Frames: the gateway's and, since nobody publishes a list of them, any issuer's. */
  readonly 'frame-src': readonly string[]
  /** Where the page posts forms, or sends itself away. */
  readonly 'form-action': readonly string[]
}

const anyIssuer = 'https:'

/**
 * Sources: cardinaldocs.atlassian.net, pages/549257217 (scripts, hosts) and the hosts of Cardinal's own API; docs.spreedly.com/guides/3dsecure2
 * (`iframe-v1.min.js`, `status.json`); github.com/processout/processout.js; docs.shift4.com, "3D Secure": a form and a redirect,
 * no script; Shopify's 3-D Secure tutorial: a redirect, nothing in the page.
 *
 * Issuers' hosts are as many as issuers: every policy that frames them has to say `https:` (braintree-web-drop-in#779,
 * adyen-web#2457).
 */
export const gatewayPolicies = {
  cardinal: {
    'script-src': ['https://songbird.cardinalcommerce.com', 'https://songbirdstag.cardinalcommerce.com'],
    'connect-src': ['https://*.cardinalcommerce.com'],
    'frame-src': [anyIssuer],
    'form-action': [anyIssuer],
  },
  finaro: { 'script-src': [], 'connect-src': [], 'frame-src': [anyIssuer], 'form-action': [anyIssuer] },
  processout: { 'script-src': [], 'connect-src': [], 'frame-src': [anyIssuer], 'form-action': [anyIssuer] },
  shopify: { 'script-src': [], 'connect-src': [], 'frame-src': [], 'form-action': [anyIssuer] },
  spreedly: {
    'script-src': ['https://core.spreedly.com'],
    'connect-src': ['https://core.spreedly.com'],
    'frame-src': [anyIssuer],
    'form-action': [anyIssuer],
  },
} as const satisfies Readonly<Record<string, GatewayPolicy>>
