import { isObject } from '@three-ds/core'
import { parseRetryAfter, toAnswer } from '@three-ds/core/http'
import type { Subject } from '../subject.ts'

const meta = { status: 200, attempts: 1, durationMs: 1, rawBody: '' }

/** The readers of `@three-ds/core/http`. */
export const coreHttpSubjects: readonly Subject[] = [
  {
    package: '@three-ds/core/http',
    name: 'parseRetryAfter',
    genuine: ['120', 'Wed, 21 Oct 2026 07:28:00 GMT'],
    read: ({ text }) => parseRetryAfter(text, 0),
  },
  {
    package: '@three-ds/core/http',
    name: 'toAnswer',
    genuine: ['{"meta":1}'],
    read: ({ json }) => toAnswer(isObject(json) ? json : {}, meta),
  },
]
