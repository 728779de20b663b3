import type { ClientHooks } from '@three-ds/core'
import { combineHooks, loggingHooks } from '@three-ds/core/hooks'
import { createProcessOutClient, type ProcessOutClientOptions } from '@three-ds/processout'
import type { Logger } from 'pino'

/** A client that writes its calls to a logger of pino, beside whatever else listens. */
export const loggedClient = (options: ProcessOutClientOptions, logger: Logger, further: ClientHooks = {}) =>
  createProcessOutClient({
    ...options,
    hooks: combineHooks(loggingHooks(logger.child({ part: 'payments' }), { drift: 'warn' }), further),
  })
