import { describe, expectTypeOf, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../src/vocabulary/json.ts'
import type { ProviderName, Scheme } from '../../src/vocabulary/names.ts'
import type { Open } from '../../src/vocabulary/open.ts'
import type { AbortSignalLike, FetchLike, RequestLike, ResponseLike } from '../../src/vocabulary/platform.ts'

describe('Open', () => {
  it('takes any text, and nothing else', () => {
    expectTypeOf<'a'>().toExtend<Open<'a'>>()
    expectTypeOf<string>().toExtend<Open<'a'>>()
    expectTypeOf<number>().not.toExtend<Open<'a'>>()
  })

  it('keeps its known values apart, so that an editor offers them', () => {
    expectTypeOf<Open<'a'>>().not.toEqualTypeOf<string>()
    expectTypeOf<Extract<ProviderName, 'spreedly'>>().toEqualTypeOf<'spreedly'>()
    expectTypeOf<Extract<Scheme, 'mastercard'>>().toEqualTypeOf<'mastercard'>()
  })
})

describe('JsonValue', () => {
  it('takes what JSON carries', () => {
    expectTypeOf<{ a: [1, 'b', null, { c: true }] }>().toExtend<JsonObject>()
  })

  it('refuses what JSON loses', () => {
    expectTypeOf<Date>().not.toExtend<JsonValue>()
    expectTypeOf<undefined>().not.toExtend<JsonValue>()
    expectTypeOf<bigint>().not.toExtend<JsonValue>()
    expectTypeOf<() => void>().not.toExtend<JsonValue>()
  })
})

describe('the platform’s types', () => {
  it('are the platform’s own where it has them', () => {
    expectTypeOf<AbortSignalLike>().toEqualTypeOf<AbortSignal>()
    expectTypeOf<RequestLike>().toEqualTypeOf<Request>()
    expectTypeOf<ResponseLike>().toEqualTypeOf<Response>()
    expectTypeOf<FetchLike>().toEqualTypeOf<typeof globalThis.fetch>()
  })
})
