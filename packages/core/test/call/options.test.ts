import { describe, expectTypeOf, it } from 'vitest'
import type {
  Answer,
  CallEvent,
  CallMeta,
  CallOptions,
  CallServer,
  ClientHooks,
  ClientOptions,
  DriftEvent,
  IdempotentCallOptions,
} from '../../src/call/options.ts'
import type { Clock } from '../../src/vocabulary/clock.ts'

describe('CallOptions', () => {
  it('has no idempotency key: where nobody keeps one, passing one does not compile', () => {
    // @ts-expect-error the provider keeps none
    const options: CallOptions = { idempotencyKey: 'k1' }
    expectTypeOf(options).toEqualTypeOf<CallOptions>()
    expectTypeOf<'idempotencyKey'>().not.toExtend<keyof CallOptions>()
    expectTypeOf<'idempotencyKey'>().toExtend<keyof IdempotentCallOptions>()
  })

  it('takes undefined for absent, so that options can be handed on', () => {
    expectTypeOf<{
      signal: undefined
      timeoutMs: undefined
      headers: undefined
      extra: undefined
    }>().toExtend<CallOptions>()
    expectTypeOf<{
      baseUrl: undefined
      fetch: undefined
      hooks: undefined
      clock: undefined
    }>().toExtend<ClientOptions>()
  })

  it('takes what the platform has', () => {
    expectTypeOf<{ signal: AbortSignal }>().toExtend<CallOptions>()
    expectTypeOf<{ fetch: typeof globalThis.fetch; clock: Clock; random: () => number }>().toExtend<ClientOptions>()
  })
})

describe('Answer', () => {
  it('is the body with meta beside it', () => {
    expectTypeOf<Answer<{ state: string }>['state']>().toEqualTypeOf<string>()
    expectTypeOf<Answer<{ state: string }>['meta']>().toEqualTypeOf<CallMeta>()
  })
})

describe('ClientHooks', () => {
  it('are all optional', () => {
    expectTypeOf<Record<never, never>>().toExtend<ClientHooks>()
  })

  it('are shown no header, no body and no address with values', () => {
    expectTypeOf<keyof CallEvent>().toEqualTypeOf<
      'callId' | 'provider' | 'operation' | 'method' | 'urlTemplate' | 'server' | 'attempt'
    >()
    expectTypeOf<keyof CallServer>().toEqualTypeOf<'address' | 'port' | 'basePath'>()
    expectTypeOf<keyof DriftEvent>().toEqualTypeOf<'provider' | 'operation' | 'kind' | 'path'>()
  })
})
