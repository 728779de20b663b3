import { mobileChallengeToken, mobileFingerprintToken } from '../../authentication/page-answers.ts'

/** What a native SDK would find out; the fake looks at none of it. */
const fingerprint = {
  sdkAppID: '00000000-0000-4000-8000-000000000001',
  sdkEncData: 'fake',
  sdkEphemPubKey: { crv: 'P-256', kty: 'EC', x: 'fake', y: 'fake' },
  sdkReferenceNumber: 'fake',
  sdkTransID: '00000000-0000-4000-8000-000000000002',
}

/** The source that an app brings back; `undefined` for what is no action of a native SDK. */
export function nativeSource(type: unknown, passed: boolean): string | undefined {
  if (type === 'fingerprint-mobile') return mobileFingerprintToken(fingerprint)
  return type === 'challenge-mobile' ? mobileChallengeToken(passed) : undefined
}
