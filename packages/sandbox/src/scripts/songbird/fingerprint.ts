import type { SongbirdPage } from './songbird-page.ts'

/**
 * `bin.process`: the issuer's fingerprint in a hidden frame, for ten seconds at most. One that fails is no reason to stop.
 *
 * Source: cardinaldocs.atlassian.net, pages/549257217; EMV 3DS 2.2.0, 5.8.1, for the limit.
 */
export function fingerprint(
  { parts, config }: SongbirdPage,
  jwt: string,
  digits: string,
): Promise<{ Status: boolean }> {
  if (!/^\d{6,19}$/.test(digits)) return Promise.resolve({ Status: false })
  return new Promise((resolve) => {
    const frame = parts.openFrame({ place: document.body, title: 'Device fingerprint', hidden: true })
    const end = (Status: boolean): void => {
      frame.remove()
      resolve({ Status })
    }
    parts.hearFrame(frame, new URL(config.api).origin, () => end(true))
    setTimeout(() => end(false), config.fingerprintMs)
    parts.postForm(config.api + config.paths.collect, { JWT: jwt, Bin: digits }, frame.name)
  })
}
