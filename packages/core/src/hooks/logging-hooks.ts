import type { ClientHooks } from '../call/options.ts'
import { present } from '../wire/present.ts'
import { callFields, driftFields, errorFields } from './log-fields.ts'
import type { LoggerLike, LogLevel, LogLevels } from './logger-like.ts'

/**
 * Hooks that write a line for each thing that happens to a call, for loggers in the manner of pino. Fields are named one by one: no
 * secret, no card number, no header, no body and no address with values gets in.
 *
 * @param logger - `pino()`, a child of it, or Fastify's `request.log`
 * @param levels - the level of each happening; `silent` leaves it out
 * @example
 * ```ts
 * import { loggingHooks } from '@three-ds/core/hooks'
 * import { createSpreedlyClient } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const line = (_fields: object, message: string) => console.log(message) // spreedly listTransactions: answered
 * const logger = { debug: () => undefined, info: line, warn: line, error: line } // yours: pino()
 * const sandbox = createSpreedlySandbox()
 * const client = createSpreedlyClient({ ...sandbox.clientOptions, hooks: loggingHooks(logger) })
 * await client.listTransactions()
 * ```
 */
export function loggingHooks(logger: LoggerLike, levels: LogLevels = {}): ClientHooks {
  const {
    request = 'debug',
    response = 'debug',
    answer = 'info',
    retry = 'warn',
    error: failed = 'error',
    drift = 'silent',
  } = levels
  const write = (level: LogLevel, { provider, operation }: Subject, what: string, fields: object): void => {
    if (level !== 'silent') logger[level](fields, `${provider} ${operation}: ${what}`)
  }
  return {
    onRequest: (event) => write(request, event, 'sent', callFields(event)),
    onResponse(event) {
      const { status, durationMs, requestId, rateLimit } = event
      const told = present({ requestId, rateLimit })
      write(response, event, 'head of the answer', { ...callFields(event), status, durationMs, ...told })
    },
    onAnswer(event) {
      const { status, durationMs, requestId } = event
      write(answer, event, 'answered', { ...callFields(event), status, durationMs, ...present({ requestId }) })
    },
    onRetry(event) {
      const { delayMs, reason } = event
      write(retry, event, 'sent again after a pause', { ...callFields(event), delayMs, reason })
    },
    onError: (event) => write(failed, event, 'failed', { ...callFields(event), ...errorFields(event.error) }),
    ...(drift === 'silent'
      ? {}
      : { onDrift: (event) => write(drift, event, 'an answer of another shape', driftFields(event)) }),
  }
}

/** What a line is about. */
interface Subject {
  readonly provider: string
  readonly operation: string
}
