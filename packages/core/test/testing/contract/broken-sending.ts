import * as z from 'zod/mini'
import { type BrokenClient, fetchOf, sound, withOptions } from './broken-client.ts'
import { flawed } from './sample-subject.ts'

/** Clients that send what they should not, or go on when they should end. */
export const brokenSending: readonly BrokenClient[] = [
  {
    title: 'repeats purchases as if they were reads',
    make: flawed({ purchase: { effect: 'read' } }),
    caughtBy: [
      'purchase: is sent once, although a second time would succeed',
      'purchase: is sent once on a 429, and says how long to wait',
      'purchase: fails with provider-unavailable, unknown, on a 502 as HTML',
      'purchase: fails with network, unknown, on a connection that is cut before the answer',
      'purchase: fails with network, unknown, on a connection that is cut inside the answer',
    ],
  },
  {
    title: 'never repeats a read',
    make: flawed({ show: { effect: 'authenticate' } }),
    caughtBy: [
      'show: is repeated after a 503, and says how often it was sent',
      'show: is repeated after the pause that Retry-After asks for',
      'show: fails with provider-unavailable, unknown, on an empty 503',
    ],
  },
  {
    title: 'sends again after a pause that is shorter than Retry-After',
    make: (options) => sound({ ...options, clock: { now: () => 0, sleep: async () => {} } }),
    caughtBy: ['show: is repeated after the pause that Retry-After asks for'],
  },
  {
    title: 'never aborts',
    make: withOptions(({ signal: _ignored, ...options }) => options),
    caughtBy: [
      'purchase: can be aborted in flight',
      'purchase: can be aborted inside the body',
      'purchase: sends nothing once it is aborted',
    ],
  },
  {
    title: 'has no deadline',
    make: (options) => withOptions((call) => ({ ...call, timeoutMs: 3_600_000 }))({ ...options }),
    caughtBy: [
      'purchase: ends at its deadline while the provider is silent',
      'purchase: ends at the deadline of its client',
      'purchase: ends at its deadline inside the body',
      'purchase: refuses a deadline that is none',
    ],
  },
  {
    title: 'ends at its deadline and lets the request run on',
    make: (options) =>
      sound({ ...options, fetch: (input, init) => fetchOf(options)(new Request(input, { ...init, signal: null })) }),
    caughtBy: ['purchase: lets go of the connection at its deadline'],
  },
  {
    title: 'leaves its listener on the signal',
    make: withOptions((options) => {
      options.signal?.addEventListener('abort', () => {})
      return options
    }),
    caughtBy: ['purchase: leaves no listener on a signal that lives on'],
  },
  {
    title: 'takes an idempotency key that nobody keeps',
    make: flawed({ purchase: { idempotencyHeader: 'idempotency-key' } }),
    caughtBy: ['purchase: refuses an idempotency key, which nobody would keep'],
  },
  {
    title: 'sends another idempotency key on each attempt',
    make: (options) => {
      let attempt = 0
      return sound({
        ...options,
        fetch: (input, init) => {
          const request = new Request(input, init)
          attempt += 1
          if (attempt > 1) request.headers.set('idempotency-key', `key-${attempt}`)
          return fetchOf(options)(request)
        },
      })
    },
    caughtBy: ['authorize: carries the same idempotency key on every attempt, and tells it'],
  },
  {
    title: 'lets misspelt fields through',
    make: flawed({ input: z.looseObject({ order: z.string() }) }),
    caughtBy: ['purchase: refuses the misspelt field Card'],
  },
  {
    title: 'forgets `extra`',
    make: withOptions(({ extra: _forgotten, ...options }) => options),
    caughtBy: ['purchase: sends what `extra` holds'],
  },
  {
    title: 'forgets further headers',
    make: withOptions(({ headers: _forgotten, ...options }) => options),
    caughtBy: ['purchase: sends further headers', 'purchase: refuses a header that breaks the line'],
  },
  {
    title: 'lets the caller replace its credentials',
    make: (options) => {
      let override: Readonly<Record<string, string>> = {}
      const client = sound({
        ...options,
        fetch: (input, init) => {
          const request = new Request(input, init)
          for (const [name, value] of Object.entries(override)) request.headers.set(name, value)
          return fetchOf(options)(request)
        },
      })
      return {
        ...client,
        purchase: (input, call) => {
          override = call?.headers ?? {}
          return client.purchase(input, call)
        },
      }
    },
    caughtBy: ['purchase: never lets a further header take the place of its own'],
  },
  {
    title: 'follows redirects',
    make: (options) =>
      sound({
        ...options,
        fetch: async (input, init) => {
          const request = new Request(input, init)
          const response = await fetchOf(options)(request.clone())
          return response.status === 302 ? fetchOf(options)(request) : response
        },
      }),
    caughtBy: ['purchase: fails with refused, rejected, on a redirect, which is not followed'],
  },
]
