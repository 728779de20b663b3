import type { AuthenticationStep, BrowserAction } from '@three-ds/core'
import { encodeThreeDSMethodData } from '@three-ds/core'

const stateOf = (step: AuthenticationStep['state']['step']): AuthenticationStep['state'] => ({
  version: 1,
  provider: 'finaro',
  id: 'finaro:1625',
  revision: 1,
  createdAt: '2026-01-31T09:30:00.000Z',
  step,
  data: {},
})

/** A step that posts a hidden form to the issuer. */
export function fingerprintStep(
  url: string,
  trxId: string,
  notificationUrl = 'https://shop.example/callbacks/finaro',
): AuthenticationStep {
  const threeDSMethodData = encodeThreeDSMethodData(
    { threeDSMethodNotificationURL: notificationUrl, threeDSServerTransID: trxId },
    { alphabet: 'base64', padding: true },
  )
  const action: BrowserAction = { id: 'finaro:1625#1', type: 'frame', url, fields: { threeDSMethodData }, hidden: true }
  const at = { type: 'fingerprint', action } as const
  return { ...at, state: stateOf(at) }
}

/** A step that sends the page to the issuer. */
export function challengeStep(url: string): AuthenticationStep {
  const at = { type: 'redirect', action: { id: 'finaro:1625#2', type: 'redirect', url } } as const
  return { ...at, state: stateOf(at) }
}
