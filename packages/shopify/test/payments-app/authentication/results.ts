import type { VerifiedAuthenticationResult } from '@three-ds/core'

/** A cryptogram in the form of one. */
export const cavv = 'AAABBEg0VhI0VniQEjRWAAAAAAA='

/** A result of another provider, with which an app has authorized. */
export const authenticated: VerifiedAuthenticationResult = {
  provider: 'finaro',
  evidence: 'fetched',
  status: 'authenticated',
  test: false,
  scheme: 'visa',
  eci: '05',
  version: '2.2.0',
  cavv,
  paResStatus: 'Y',
  dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  flow: 'challenge',
}

/** A result that ended badly: no ECI and no cryptogram, so that nothing contradicts. */
export const ended = (
  status: VerifiedAuthenticationResult['status'],
  paResStatus: string,
  statusReason?: string,
): VerifiedAuthenticationResult => ({
  provider: 'spreedly',
  evidence: 'fetched',
  status,
  test: false,
  scheme: 'visa',
  version: '2.2.0',
  flow: 'challenge',
  paResStatus,
  ...(statusReason === undefined ? {} : { statusReason }),
})
