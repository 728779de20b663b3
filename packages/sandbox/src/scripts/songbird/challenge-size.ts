/** Width and height in CSS, by EMV's size; anything else is the whole window. EMV 3DS 2.2.0, table A.1, `challengeWindowSize`. */
export const sizes: Readonly<Record<string, readonly [width: string, height: string]>> = {
  '01': ['250px', '400px'],
  '02': ['390px', '400px'],
  '03': ['500px', '600px'],
  '04': ['600px', '400px'],
}

/** The size that a CReq asks for; `undefined` where it is none: a PaReq, for one. */
export function challengeSize(payload: string): string | undefined {
  try {
    const request: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    if (typeof request !== 'object' || request === null || !('challengeWindowSize' in request)) return undefined
    return String(request.challengeWindowSize)
  } catch {
    return undefined
  }
}
