import type { SpreedlyThreeDSEvent } from '@three-ds/spreedly'
import type { PageStatus } from './page-status.ts'

/** The event that ends a transaction. Source: developer.spreedly.com/docs/iframe-events for the members. */
export function endingOf(token: string, status: PageStatus): SpreedlyThreeDSEvent {
  if (status.state === 'succeeded') return { action: 'succeeded', token, context: { ...status } }
  const { state, message, error_code } = status
  const known = {
    ...(typeof message === 'string' ? { message } : {}),
    ...(typeof error_code === 'string' ? { error_code } : {}),
  }
  return { action: 'error', token, context: message ?? state, response: { state, ...known } }
}
