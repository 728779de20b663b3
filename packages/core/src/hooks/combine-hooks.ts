import type { ClientHooks } from '../call/options.ts'

/** A hook whose event is that of its own kind. */
type Hook = (event: unknown) => unknown

const names = ['onRequest', 'onResponse', 'onAnswer', 'onRetry', 'onError', 'onDrift'] as const

/**
 * Several hooks as one: logs beside traces. Each hears everything, whatever another throws; of several places in a trace, the first
 * is sent.
 *
 * @example
 * ```ts
 * import { combineHooks } from '@three-ds/core/hooks'
 * import { createSpreedlyClient } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const heard: string[] = []
 * const hooks = combineHooks(
 *   { onRequest: ({ operation }) => void heard.push(`log ${operation}`) },
 *   { onRequest: ({ operation }) => void heard.push(`trace ${operation}`) },
 * )
 * const sandbox = createSpreedlySandbox()
 * await createSpreedlyClient({ ...sandbox.clientOptions, hooks }).listTransactions()
 * console.log(heard.join()) // log listTransactions,trace listTransactions
 * ```
 */
export function combineHooks(...all: readonly ClientHooks[]): ClientHooks {
  const combined: Partial<Record<keyof ClientHooks, Hook>> = {}
  for (const name of names) {
    const listening = all.filter((hooks) => hooks[name] !== undefined)
    // Absent where nobody listens: for some of them the transport works.
    if (listening.length === 0) continue
    combined[name] = (event) => {
      for (const hooks of listening) safely(() => callOf(hooks, name)(event))
    }
  }
  const tracing = all.filter((hooks) => hooks.traceContext !== undefined)
  if (tracing.length > 0) {
    combined.traceContext = (event) => firstAnswer(tracing.map((hooks) => () => callOf(hooks, 'traceContext')(event)))
  }
  // Each event goes to the hook of the same name, so its kind is right.
  return combined as ClientHooks
}

/** As a method of its object, which may be an instance of a class. The event is the transport's, of the kind that the name says. */
const callOf =
  (hooks: ClientHooks, name: keyof ClientHooks): Hook =>
  (event) =>
    (hooks[name] as Hook | undefined)?.call(hooks, event)

function firstAnswer(asks: readonly (() => unknown)[]): unknown {
  for (const ask of asks) {
    try {
      // In JavaScript `null` is an answer too: that there is none.
      const answer = ask() ?? undefined
      if (answer !== undefined) return answer
    } catch {
      // The next one is asked.
    }
  }
  return undefined
}

/** A hook may be an `async` function although its type says nothing of it. */
function safely(hook: () => unknown): void {
  try {
    Promise.resolve(hook()).catch(() => undefined)
  } catch {
    // The others still hear.
  }
}
