/**
 * An address that a cardholder may be sent to: https, with a host, without user and password. Other than that it is opaque.
 *
 * Source: shopify.dev/docs/api/payments-apps, which asks the same of an app's `redirectUrl`.
 */
export function isHttps(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocol === 'https:' && username === '' && password === ''
}
