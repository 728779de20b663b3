/** Where Finaro's production is called, where nothing else is said. */
export const productionUrl = 'https://api.shift4api.net/api/rest/v1'

/** Base URL of the test environment: hand it to the client as `baseUrl`. Source: Shift4 API 1.7.57, `servers`. */
export const finaroTestUrl = 'https://api.shift4test.com/api/rest/v1'

/**
 * Hosts at which money moves; all others count as test.
 *
 * Sources: Shift4 API 1.7.57, `servers`; activemerchant/active_merchant for the older UTG hosts (`utgapi.shift4test.com` for
 * tests).
 */
const productionHosts: readonly string[] = ['api.shift4api.net', 'utg.shift4api.net']

/** Is it a test? Unless said otherwise, everything is that is not a host of Shift4's production. */
export const isTestHost = (baseUrl: string): boolean =>
  !URL.canParse(baseUrl) || !productionHosts.includes(new URL(baseUrl).hostname)
