import type { PageStatus } from './page-status.ts'
import type { Stage } from './stage.ts'

/**
 * Looks again and again how a pending transaction stands, with the challenge in its frame where there is one. A frame that the shop
 * has taken away ends it silently.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, `challenge` and `finalization-timeout`.
 */
export async function watch({ parts, config, options, emit, proceed }: Stage, status: PageStatus): Promise<void> {
  const { transactionToken: token, challengeIframeLocation, challengeIframeClasses: className } = options
  const { pollMs, challengeMs } = config.limits
  const form = parts.formParts(status.challenge_form)
  const place = parts.placeOf(challengeIframeLocation)
  const frame = form && parts.openFrame({ place, title: 'Card verification', hidden: false, className })
  let wake = (): void => undefined
  if (form !== undefined && frame !== undefined) {
    parts.postForm(form.action, form.fields, frame.name)
    // From here the frame tells when the issuer is done: no need to wait for the next look.
    parts.hearFrame(frame, new URL(config.api).origin, () => wake())
    emit({ action: 'challenge', token, context: { ...status } })
  }
  const over = Date.now() + challengeMs
  while (Date.now() < over) {
    await new Promise<void>((resolve) => {
      wake = resolve
      setTimeout(resolve, pollMs)
    })
    if (!(frame ?? place).isConnected) return
    const now = await parts.readStatus(config.api, token)
    const changed = now !== undefined && (now.state !== status.state || now.required_action !== status.required_action)
    if (!changed) continue
    frame?.remove()
    return proceed(now)
  }
  emit({ action: 'finalization-timeout', token, context: { token }, finalize: (later) => proceed({ ...later }) })
}
