import type { ChallengeWindowSize } from '@three-ds/core'
import { submitForm } from './submit-form.ts'
import { windowSizes } from './window-sizes.ts'

/** A frame to open. */
export interface FrameRequest {
  readonly url: string
  readonly fields?: Readonly<Record<string, string>> | undefined
  readonly hidden: boolean
  readonly windowSize?: ChallengeWindowSize | undefined
  readonly title: string
  readonly container: HTMLElement
}

/** Why a frame is not there, or no longer. */
export type FrameTrouble = 'frame-removed' | 'framing-refused'

let count = 0

function dress(frame: HTMLIFrameElement, { hidden, windowSize = '05' }: FrameRequest): void {
  const { style } = frame
  style.border = '0'
  if (hidden) {
    // Not `display: none`: some fingerprint pages do not run without a layout.
    Object.assign(style, { position: 'absolute', width: '0', height: '0', visibility: 'hidden' })
    frame.tabIndex = -1
    frame.setAttribute('aria-hidden', 'true')
    return
  }
  const size = windowSizes[windowSize]
  const [width, height] = size === 'full' ? ['100%', '100%'] : [`${size.width}px`, `${size.height}px`]
  Object.assign(style, { width, height, maxWidth: '100%' })
  // Issuers may confirm with a passkey (EMV 3DS 2.3, Secure Payment Confirmation).
  frame.allow = 'payment *; publickey-credentials-get *'
}

/** What a policy forbids where it is about a frame, and about the form that fills it. */
const refusals: readonly string[] = ['frame-src', 'form-action']

/** Is the page's policy about this address? Browsers tell only its origin where it is another one. */
const concerns = (url: string, blocked: string): boolean =>
  URL.canParse(blocked) && new URL(url, document.baseURI).origin === new URL(blocked).origin

/**
 * Opens an address in a new frame, and takes the frame away when `signal` aborts.
 *
 * That the page's own policy forbids it is heard. That the other page refuses to be framed no browser tells: nothing comes then.
 */
export function openFrame(
  request: FrameRequest,
  signal: AbortSignal,
  onTrouble: (why: FrameTrouble) => void,
): Window | null {
  const frame = document.createElement('iframe')
  frame.name = `three-ds-${++count}`
  frame.title = request.title
  dress(frame, request)
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      const isFraming = refusals.includes(effectiveDirective) && disposition === 'enforce'
      if (isFraming && concerns(request.url, blockedURI)) onTrouble('framing-refused')
    },
    { signal },
  )
  const watch = new MutationObserver(() => {
    if (!frame.isConnected) onTrouble('frame-removed')
  })
  signal.addEventListener('abort', () => {
    watch.disconnect()
    frame.remove()
  })
  request.container.append(frame)
  watch.observe(document, { childList: true, subtree: true })
  submitForm(request.url, request.fields, frame.name)
  if (!request.hidden) frame.focus()
  return frame.contentWindow
}
