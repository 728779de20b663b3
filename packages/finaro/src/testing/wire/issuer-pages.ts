import type { Standing } from '../state/stored-authentication.ts'

/** Where the fake issuer's pages stand; the 3DS Server transaction id follows. */
export const issuerPages = { fingerprint: '/issuer/fingerprint/', challenge: '/issuer/challenge/' } as const

/** The page that a letter sends the browser to. */
export function pageOf(letter: Standing['letter']): string | undefined {
  if (letter === 'H') return issuerPages.fingerprint
  return letter === 'G' ? issuerPages.challenge : undefined
}
