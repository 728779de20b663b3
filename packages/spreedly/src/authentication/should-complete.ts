import {
  type AuthenticationEvent,
  type AuthenticationState,
  hasPassed,
  isObject,
  type JsonObject,
  type JsonValue,
} from '@three-ds/core'
import { readData, type SpreedlyFlowData } from './flow-data.ts'

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

/** Which completion is due, if any: the action that it ends. Each is called for once. */
export function dueCompletion(
  state: AuthenticationState,
  event: AuthenticationEvent,
  now: number,
): NonNullable<SpreedlyFlowData['completed']>[number] | undefined {
  const { completed = [] } = readData(state.data)
  const passed = hasPassed(state, now)
  if (state.step.type === 'fingerprint' && !completed.includes('device_fingerprint')) {
    const reported = event.type === 'frame' || saysSo(event, ['trigger-completion', 'finalization-timeout'])
    return reported || passed ? 'device_fingerprint' : undefined
  }
  if (state.step.type === 'challenge' && !completed.includes('challenge')) {
    return passed || saysSo(event, ['trigger-completion', 'finalization-timeout']) ? 'challenge' : undefined
  }
  return undefined
}
