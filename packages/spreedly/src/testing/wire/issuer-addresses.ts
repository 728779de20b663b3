import type { FakeSpreedly } from '../state/fake-spreedly.ts'

/** Templates of the issuer's pages, as the fake's routes have them. The addresses are the fake's own: no source fixes them. */
export const issuerPaths = {
  fingerprint: '/test/{gateway_token}/fingerprint/{transaction_token}',
  fingerprintEmbed: '/test/{gateway_token}/fingerprint-embed/{transaction_token}',
  challenge: '/test/{gateway_token}/challenge/{transaction_token}',
  challengeEmbed: '/test/{gateway_token}/challenge-embed/{transaction_token}',
  versionOne: '/test/{gateway_token}/auth/{transaction_token}',
  sca: '/test/sca/challenge/{sca_token}',
  scaEmbed: '/test/sca/challenge/{sca_token}/embed',
} as const

/** The address of a page of this gateway. */
export const issuerAddress = (
  { origin, gatewayToken }: Pick<FakeSpreedly, 'origin' | 'gatewayToken'>,
  page: Exclude<keyof typeof issuerPaths, 'sca' | 'scaEmbed'>,
  token: string,
): string => origin + issuerPaths[page].replace('{gateway_token}', gatewayToken).replace('{transaction_token}', token)

/** The address of a challenge that Spreedly runs itself. */
export const scaAddress = (origin: string, page: 'sca' | 'scaEmbed', token: string): string =>
  origin + issuerPaths[page].replace('{sca_token}', token)

/**
 * Where the issuer's pages report that they are done, both the fingerprint and the challenge: Spreedly's page, which its script in the
 * merchant's page watches over.
 *
 * Source of the path: Spreedly's Android SDK (documentation and sample).
 */
export const automatedComplete = '/transaction/{transaction_token}/three_ds_automated_complete'

/** The same for one transaction. */
export const automatedCompleteUrl = (origin: string, token: string): string =>
  origin + automatedComplete.replace('{transaction_token}', token)
