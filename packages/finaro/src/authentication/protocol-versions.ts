/**
 * `programProtocol` as a version of EMV 3-D Secure, where there is but one that it can mean.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure.programProtocol` (1 is 2.1, 2 is 2.2, up to 9); EMVCo for the published versions: of
 * 2.3 there are two.
 */
const versions: ReadonlyMap<string, string> = new Map([
  ['1', '2.1.0'],
  ['2', '2.2.0'],
])

/** The version of a `programProtocol`; `undefined` where it could be several. */
export const versionOf = (programProtocol: string | undefined): string | undefined =>
  versions.get(programProtocol ?? '')

/** The `programProtocol` of a version: its second number. */
export const programProtocolOf = (version: string): string | undefined => /^2\.([1-9])(?:\.|$)/.exec(version)?.[1]
