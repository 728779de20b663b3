import type { ReturnMessage } from './return-message.ts'

/** What to tell, and whom. */
export interface ReportReturnOptions {
  /**
   * What came back: the query of this page by default. Hand in `{}` where your server has read the return already, and the fields
   * where the return was a form post.
   */
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** The origin of the page that waits; this page's own by default. Nobody else can read it. */
  readonly to?: string | undefined
}

/** Every window above this one, however deep the issuer has nested it, and the one that opened it. */
function waitingWindows(): Window[] {
  const above: Window[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) above.push(at.parent)
  const opener: Window | null = window.top?.opener ?? null
  return opener === null ? above : [...above, opener]
}

/**
 * For the page at your return address, in a frame or a window: tells the page that waits in `runAction` that the cardholder is back.
 *
 * @returns `false` where nobody can be waiting, since the page itself went away and came back: go on from here then
 */
export function reportReturn(options: ReportReturnOptions = {}): boolean {
  const windows = waitingWindows()
  const parameters = options.parameters ?? Object.fromEntries(new URLSearchParams(location.search))
  const message: ReturnMessage = { threeDS: 'return', parameters }
  for (const one of windows) one.postMessage(message, options.to ?? location.origin)
  return windows.length > 0
}
