import * as z from 'zod/mini'
import { type BrokenClient, onFailure, purchasing, rethrow, sound } from './broken-client.ts'
import { flawed, key } from './sample-subject.ts'

/** What a hook hears of, without its address. */
const sampleEvent = {
  callId: '1',
  provider: 'sample',
  operation: 'purchase',
  method: 'POST',
  server: { address: 'api.sample.test', port: 443, basePath: '/v1' },
  attempt: 1,
}

/** Clients that hand back, or let out, what they should not. */
export const brokenAnswering: readonly BrokenClient[] = [
  {
    title: 'leaks the key in a hidden field of its errors',
    make: onFailure((error) => rethrow(Object.defineProperty(error, 'request', { value: { auth: key } }))),
    caughtBy: [
      'purchase: keeps its secrets on a 401 that repeats them',
      'purchase: keeps its secrets on a deadline',
      'purchase: keeps its secrets on an error of `fetch` that drags the request along',
    ],
  },
  {
    title: 'puts what `fetch` threw into the cause',
    make: onFailure((error) => rethrow(Object.assign(error, { cause: new TypeError('fetch failed') }))),
    caughtBy: ['purchase: fails with unauthorized, rejected, on a 401'],
  },
  {
    title: 'shows the key in the client',
    make: (options) => ({ ...sound(options), [Symbol('options')]: { key } }),
    caughtBy: ['purchase: keeps its secrets on a good answer'],
  },
  {
    title: 'tells its hooks of the input',
    make: purchasing((purchase, { hooks }) => (input, options) => {
      hooks?.onRequest?.({ ...sampleEvent, urlTemplate: `/payments?card=${input.card}` })
      return purchase(input, options)
    }),
    caughtBy: [
      'purchase: keeps its secrets on a good answer',
      'purchase: tells its hooks of the request and of the answer',
    ],
  },
  {
    title: 'throws on a decline',
    make: flawed({ isAnswer: () => false }),
    caughtBy: ['purchase: gives a decline as a value'],
  },
  {
    title: 'takes a refused request as an answer',
    make: purchasing(
      (purchase) => (input, options) =>
        purchase(input, options).catch((error: { status?: number }) =>
          error.status === 401 ? ({ kind: 'declined' } as never) : rethrow(error),
        ),
    ),
    caughtBy: ['purchase: fails with unauthorized, rejected, on a 401'],
  },
  {
    title: 'throws errors of its own',
    make: onFailure(() => rethrow(new Error('it did not work'))),
    caughtBy: ['purchase: fails with unauthorized, rejected, on a 401', 'purchase: can be aborted in flight'],
  },
  {
    title: 'drops fields that it does not know',
    make: flawed({ answer: z.object({ order: z.string(), state: z.string() }) }),
    caughtBy: [
      'purchase: keeps a field that this version does not know, and reports it',
      'purchase: lets a new value of state pass, and reports it',
    ],
  },
  {
    title: 'breaks on a new value',
    make: flawed({ answer: z.looseObject({ order: z.string(), state: z.enum(['paid', 'declined']) }) }),
    caughtBy: ['purchase: lets a new value of state pass, and reports it'],
  },
  {
    title: 'shows meta among the fields of the wire',
    make: purchasing((purchase) => async (input, options) => {
      const answer = await purchase(input, options)
      return { ...answer, meta: answer.meta }
    }),
    caughtBy: ['purchase: keeps meta out of JSON, spread and comparison'],
  },
  {
    title: 'gives no meta',
    make: purchasing((purchase) => async (input, options) => ({ ...(await purchase(input, options)) }) as never),
    caughtBy: ['purchase: answers with status, request id, attempts, duration and raw body'],
  },
  {
    title: 'lets a hook end the call',
    make: purchasing((purchase, { hooks }) => async (input, options) => {
      hooks?.onRequest?.({ ...sampleEvent, urlTemplate: '/payments' })
      return purchase(input, options)
    }),
    caughtBy: [
      'purchase: answers although its hooks fail',
      'purchase: fails with its own error although its hooks fail',
    ],
  },
]
