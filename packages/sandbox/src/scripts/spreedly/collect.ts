import type { PageStatus } from './page-status.ts'
import type { Stage } from './stage.ts'

/**
 * The fingerprint, hidden: once its frame has reported or its time is over, the shop's server has to complete.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, `trigger-completion`.
 */
export function collect({ parts, config, options, emit, proceed }: Stage, status: PageStatus): void {
  const { transactionToken: token, hiddenIframeLocation } = options
  const form = parts.formParts(status.device_fingerprint_form)
  const place = parts.placeOf(hiddenIframeLocation)
  const frame = parts.openFrame({ place, title: 'Device fingerprint', hidden: true })
  if (form !== undefined) parts.postForm(form.action, form.fields, frame.name)
  const end = (): void => {
    // Gone already: it has ended, or the shop has taken its node away.
    if (!frame.isConnected) return
    frame.remove()
    emit({ action: 'trigger-completion', token, context: { token }, finalize: (later) => proceed({ ...later }) })
  }
  parts.hearFrame(frame, new URL(config.api).origin, end)
  setTimeout(end, config.limits.fingerprintMs)
}
