import type { ClientHooks } from '@three-ds/core'
import type { Timeline } from './timeline.ts'

/** What passes between shop and gateway, as the client's hooks tell it: no body, no header, no address with values. */
export const clientHooks = ({ add }: Pick<Timeline, 'add'>): ClientHooks => ({
  onRequest: ({ method, urlTemplate, operation, attempt }) =>
    add({
      from: 'shop',
      to: 'gateway',
      kind: 'call',
      text: `${method} ${urlTemplate}`,
      detail: attempt === 1 ? operation : `${operation}, attempt ${attempt}`,
    }),
  onResponse: ({ status, operation, durationMs }) =>
    add({
      from: 'gateway',
      to: 'shop',
      kind: 'answer',
      text: String(status),
      detail: `${operation}, ${Math.round(durationMs)} ms`,
    }),
  onRetry: ({ delayMs, reason, operation }) =>
    add({
      from: 'shop',
      to: 'shop',
      kind: 'trouble',
      text: `asks again in ${Math.round(delayMs)} ms`,
      detail: `${operation}: ${reason}`,
    }),
  onError: ({ error, operation }) =>
    add({
      from: 'gateway',
      to: 'shop',
      kind: 'trouble',
      text: error.code,
      detail: `${operation}: the outcome is ${error.outcome}`,
    }),
})
