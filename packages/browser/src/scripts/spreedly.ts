import type { JsonObject, JsonValue } from '@three-ds/core'
import type { ScriptRunner, ScriptStage } from '../run-options.ts'

/** What Spreedly's script says; `SpreedlyThreeDSEvent` of `@three-ds/spreedly` types all of it. */
export interface SpreedlyStatus {
  readonly action: string
  readonly token?: string | undefined
  readonly context?: unknown
  readonly response?: object | undefined
}

/** What is used of Spreedly's script, global `Spreedly`; `SpreedlyBrowser` of `@three-ds/spreedly` types all of it. */
export interface SpreedlyScript {
  on(event: '3ds:status', handler: (event: SpreedlyStatus) => void): void
  removeHandlers(): void
  readonly ThreeDS: {
    readonly Lifecycle: new (options: {
      readonly environmentKey: string
      readonly hiddenIframeLocation: string
      readonly challengeIframeLocation: string
      readonly transactionToken: string
      readonly challengeIframeClasses?: string
    }) => { start(): void }
  }
}

/** What the script needs beside the transaction. */
export interface SpreedlyRunnerOptions {
  readonly environmentKey: string
  /** CSS classes that give the challenge's frame its size; without them it takes the container's. */
  readonly challengeIframeClasses?: string | undefined
}

/** For these the server's turn has come; `challenge` and `device-fingerprint` only tell what is shown. */
const endings: readonly string[] = ['succeeded', 'error', 'trigger-completion', 'finalization-timeout']

let count = 0

function place(parent: HTMLElement, { signal }: ScriptStage, hidden: boolean): string {
  const node = document.createElement('div')
  node.id = `three-ds-spreedly-${++count}`
  Object.assign(node.style, hidden ? { display: 'none' } : { width: '100%', height: '100%' })
  signal.addEventListener('abort', () => node.remove())
  parent.append(node)
  return node.id
}

/** What of an event goes to the server: JSON, without the functions that the script hangs on it. */
function payloadOf({ action, token, context, response }: SpreedlyStatus): JsonValue {
  return JSON.parse(JSON.stringify({ action, token, context, response })) as JsonObject
}

/**
 * Runs `spreedly-three-ds` actions with Spreedly's own script: fingerprint and challenge, and reports the event that ends it. The word
 * of the page is a hint: the flow reads the transaction.
 *
 * Source: docs.spreedly.com/guides/3dsecure2; developer.spreedly.com/docs/iframe-events.
 */
export const spreedlyLifecycle =
  (spreedly: SpreedlyScript, { environmentKey, challengeIframeClasses }: SpreedlyRunnerOptions): ScriptRunner =>
  ({ transactionToken }, stage) =>
    new Promise((resolve) => {
      // Handlers add up, and one page has one run.
      spreedly.removeHandlers()
      stage.signal.addEventListener('abort', () => spreedly.removeHandlers())
      spreedly.on('3ds:status', (event) => {
        if (endings.includes(event.action)) resolve({ payload: payloadOf(event) })
      })
      const lifecycle = new spreedly.ThreeDS.Lifecycle({
        environmentKey,
        transactionToken: typeof transactionToken === 'string' ? transactionToken : '',
        hiddenIframeLocation: place(document.body, stage, true),
        challengeIframeLocation: place(stage.container, stage, false),
        ...(challengeIframeClasses === undefined ? {} : { challengeIframeClasses }),
      })
      lifecycle.start()
    })
