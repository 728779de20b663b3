/** Our parameter in `completionUrl`: the browser brings it back beside `j`. */
export const nonceParameter = 'threeDSNonce'

/** An absolute address with one more parameter; one of the same name is replaced. */
export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address)
  url.searchParams.set(name, value)
  return url.href
}

/**
 * A `completionUrl` that only this authentication has, so that another one's return is known as foreign. The flow does it; do
 * it yourself where you call `standalone` without one.
 *
 * @param completionUrl - absolute
 * @param nonce - letters and digits that nobody can guess; store them
 */
export const withNonce = (completionUrl: string, nonce: string): string =>
  withParameter(completionUrl, nonceParameter, nonce)
