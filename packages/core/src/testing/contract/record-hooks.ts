import type { ClientHooks } from '../../call/options.ts'

/** One hook that was called. */
export interface HookCall {
  readonly hook: keyof ClientHooks
  readonly event: Readonly<Record<string, unknown>>
}

/** Hooks that keep what they are told. */
export function recordHooks(): { readonly hooks: ClientHooks; readonly calls: readonly HookCall[] } {
  const calls: HookCall[] = []
  const record = (hook: keyof ClientHooks) => (event: object) => void calls.push({ hook, event: { ...event } })
  const hooks = {
    onRequest: record('onRequest'),
    onResponse: record('onResponse'),
    onAnswer: record('onAnswer'),
    onRetry: record('onRetry'),
    onError: record('onError'),
    onDrift: record('onDrift'),
  }
  return { hooks, calls }
}

/** Hooks that go wrong in every way: half of them throw, half of them reject. */
export function brokenHooks(): ClientHooks {
  const fail = (): never => {
    throw new Error('a hook failed')
  }
  const reject = async (): Promise<never> => fail()
  return {
    onRequest: fail,
    traceContext: fail,
    onResponse: reject,
    onAnswer: fail,
    onRetry: fail,
    onError: reject,
    onDrift: fail,
  }
}
