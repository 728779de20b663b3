import type { ClientHooks } from '@three-ds/core'
import { createManualClock } from '@three-ds/core/testing'
import type { OpenedClient, OperationUnderTest } from '../operations/operation-under-test.ts'
import { listenToConsole } from './listen-to-console.ts'

/** Everything that can be seen of one call: not its answer, which is the caller's own data. */
export interface WatchedCall {
  readonly seen: Readonly<Record<string, unknown>>
  /** What stands in the headers that were sent, word by word: a Basic header holds two secrets in Base64. */
  readonly headerWords: readonly string[]
  /** Did the call end with an error? */
  readonly failed: boolean
}

const hookNames = ['onRequest', 'traceContext', 'onResponse', 'onAnswer', 'onRetry', 'onError', 'onDrift'] as const

/** Makes one call and keeps what it shows. */
export async function watchCall(
  operation: Pick<OperationUnderTest, 'open'>,
  reply: (request: Request) => Promise<Response>,
  call: (opened: OpenedClient) => Promise<object>,
): Promise<WatchedCall> {
  const hooks: unknown[] = []
  const headerWords: string[] = []
  const listeners: ClientHooks = Object.fromEntries(
    hookNames.map((name) => [name, (event: unknown) => void hooks.push({ name, event })]),
  )
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    headerWords.push(...[...request.headers.values()].flatMap((value) => value.split(' ')))
    return reply(request)
  }
  const opened = operation.open({ fetch, clock: createManualClock(), random: () => 0.5, hooks: listeners })
  const { result, printed } = await listenToConsole(async () => {
    try {
      await call(opened)
      return {}
    } catch (error) {
      return { error }
    }
  })
  return {
    seen: { ...result, hooks, client: opened.client, 'the console': printed },
    headerWords,
    failed: 'error' in result,
  }
}
