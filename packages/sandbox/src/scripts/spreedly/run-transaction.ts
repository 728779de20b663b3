import type { PageStatus } from './page-status.ts'
import type { Stage } from './stage.ts'

/**
 * What `lifecycle.start()` begins, and `finalize` goes on with.
 *
 * @param given - the pending transaction, in the older form of `start`
 */
export async function runTransaction(stage: Omit<Stage, 'proceed'>, given?: PageStatus): Promise<void> {
  const { parts, config, options, emit } = stage
  const proceed = (status: PageStatus) => {
    const here = { ...stage, proceed }
    if (status.state !== 'pending' && status.state !== 'processing') {
      return emit(parts.endingOf(options.transactionToken, status))
    }
    switch (status.required_action) {
      case 'device_fingerprint':
        return parts.collect(here, status)
      case 'redirect':
      case 'fallback':
        return parts.leave(here, status)
      default:
        void parts.watch(here, status)
    }
  }
  if (given !== undefined) return proceed(given)
  for (let tries = 0; tries < 10; tries += 1) {
    const status = await parts.readStatus(config.api, options.transactionToken)
    if (status !== undefined) return proceed(status)
    await new Promise((resolve) => setTimeout(resolve, config.limits.pollMs))
  }
  const message = 'The transaction could not be read.'
  emit({ action: 'error', token: options.transactionToken, context: message, response: { message } })
}
