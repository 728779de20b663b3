import type { BrowserEvent } from '@three-ds/core'
import { lifecycleScript } from '../../authentication/action-of.ts'
import { failures } from '../data/failures.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** What Spreedly's script in the page reports of a fingerprint: the server's turn, however it went. */
export const triggerCompletion = (actionId: string): BrowserEvent => ({
  type: 'script',
  script: lifecycleScript,
  actionId,
  payload: { action: 'trigger-completion' },
})

/**
 * What it reports once the cardholder has answered. Its word is a hint: the server reads the transaction.
 *
 * Source: developer.spreedly.com/docs/iframe-events for the events and their parts.
 */
export function challengeEvent({ token, standing }: StoredTransaction, actionId: string): BrowserEvent {
  const report = { type: 'script', script: lifecycleScript, actionId } as const
  if (standing.state !== 'failed') return { ...report, payload: { action: 'succeeded', token } }
  const { state, message } = failures[standing.failure]
  const response = { state, message, error_code: null }
  return { ...report, payload: { action: 'error', token, context: message, response } }
}
