/** One host for live and sandbox: the project decides. Source: docs.processout.com/reference. */
export const productionUrl = 'https://api.processout.com'

/**
 * The origin of a base URL that is plain HTTP, which the transport allows to this very machine only: a fake that is served locally
 * has its pages there. `undefined` for any other.
 */
export const localOriginOf = (baseUrl: string = productionUrl): string | undefined =>
  new URL(baseUrl).protocol === 'http:' ? new URL(baseUrl).origin : undefined
