import {
  type AuthenticationEvent,
  type AuthenticationState,
  hasPassed,
  isObject,
  type JsonObject,
  type JsonValue,
} from '@three-ds/core'
import type { SpreedlyFlowData } from './flow-data.ts'

/** Worldpay's page hands these over with `trigger-completion`; nothing else of the browser's goes to Spreedly. */
const contextFields = ['MessageType', 'SessionId', 'Status'] as const

const isScalar = (value: unknown): value is string | boolean => typeof value === 'string' || typeof value === 'boolean'

const payloadOf = (event: AuthenticationEvent): Record<string, unknown> | undefined =>
  event.type === 'script' && isObject(event.payload) ? event.payload : undefined

/** The context of `complete`, where the page sent one. */
export function completionContext(event: AuthenticationEvent): JsonObject | undefined {
  const context = payloadOf(event)?.['context']
  if (!isObject(context) || !isScalar(context['MessageType'])) return undefined
  const entries = contextFields.map((name) => [name, context[name]] as const)
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [(typeof entry)[0], string | boolean] => isScalar(entry[1])),
  )
}

function saysSo(event: AuthenticationEvent, actions: readonly JsonValue[]): boolean {
  const action = payloadOf(event)?.['action']
  return typeof action === 'string' && actions.includes(action)
}

/** Which completion is due, if any: the action that it ends. Each is called for once: after it, its action is not shown again. */
export function dueCompletion(
  state: AuthenticationState,
  event: AuthenticationEvent,
  now: number,
): NonNullable<SpreedlyFlowData['completed']>[number] | undefined {
  const isOver = hasPassed(state, now) || saysSo(event, ['trigger-completion', 'finalization-timeout'])
  if (state.step.type === 'fingerprint') return isOver || event.type === 'frame' ? 'device_fingerprint' : undefined
  return isOver && state.step.type === 'challenge' ? 'challenge' : undefined
}
