import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLeak } from '../../src/testing/find-leak.ts'

const secret = 'planted-secret'
const look = (value: unknown) => findLeak(value, [secret], 'value')
const hidden = (key: PropertyKey, value: unknown) => Object.defineProperty({}, key, { value })

describe('findLeak', () => {
  it.each<[string, unknown]>([
    ['a text', `Bearer ${secret}`],
    ['a number', { number: 4111111111111111 }],
    ['a member', { deep: [{ er: secret }] }],
    ['a key', { [secret]: 1 }],
    ['a symbol', { [Symbol(secret)]: 1 }],
    ['what stands under a symbol', { [Symbol('options')]: secret }],
    ['what is not enumerable', { error: hidden('request', { key: secret }) }],
    ['a function', Object.assign(() => {}, { key: secret })],
    ['a map', { headers: new Map([['authorization', secret]]) }],
    ['a key of a map', { headers: new Map([[secret, 1]]) }],
    ['an object that is a key of a map', { headers: new Map([[{ key: secret }, 1]]) }],
    ['a set', { seen: new Set([secret]) }],
    ['bytes', { body: new TextEncoder().encode(secret) }],
    ['a buffer', { body: new TextEncoder().encode(secret).buffer }],
    ['one of several errors', new AggregateError([new Error(secret)])],
    ['the headers of a request', { request: new Request('https://a.example', { headers: { key: secret } }) }],
    ['the address of a request', { request: new Request(`https://a.example/${secret}`) }],
    ['a URL', { url: new URL(`https://a.example/?key=${secret}`) }],
    ['the message of an error', new Error(secret)],
    ['a cause', new Error('failed', { cause: new Error(secret) })],
    ['a stack', Object.assign(new Error('failed'), { stack: secret })],
    ['`toString`', { inner: 1, toString: () => secret }],
    ['`toJSON`', { toJSON: () => ({ key: secret }) }],
    [
      'the getter of a class',
      new (class {
        get key() {
          return secret
        }
      })(),
    ],
  ])('finds a secret in %s', (_, value) => {
    expect(findLeak(value, [secret, '4111111111111111'], 'value')).toContain('value')
  })

  it('says where, and never what', () => {
    expect(look({ error: { issues: [{ text: secret }] } })).toBe('JSON of value')
    expect(look({ error: hidden('request', { key: secret }) })).toBe('value.error.request.key')
  })

  it('finds nothing where there is nothing', () => {
    expect(look({ a: [1, null, undefined, 'planted', Symbol('x')], b: new Error('failed') })).toBeUndefined()
  })

  it('survives cycles, getters that throw and values that cannot be printed', () => {
    const cycle: Record<string, unknown> = { big: 1n, bare: Object.create(null) }
    cycle['self'] = cycle
    Object.defineProperty(cycle, 'broken', { get: () => expect.fail('read') })
    expect(look(cycle)).toBeUndefined()
    cycle['key'] = secret
    expect(look(cycle)).toBe('value.key')
  })

  it('finds what is nested deeper than any stack', () => {
    let deep: unknown = hidden('key', secret)
    for (let depth = 0; depth < 20_000; depth += 1) deep = hidden('inner', deep)
    expect(look(deep)).toMatch(/^value\.inner\..*\.key$/)
  })

  it('refuses to search for nothing, and to give up halfway', () => {
    expect(() => findLeak('anything', [''], 'value')).toThrow('an empty text is in everything')
    const many = Array.from({ length: 100_001 }, () => ({}))
    expect(() => look(many)).toThrow('it leads to too many objects')
  })

  it('finds a secret at any place of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.string(), { maxLength: 5 }), (json, path) => {
        const nested = path.reduceRight<unknown>((value, key) => ({ other: json, [key]: value }), `${secret}.`)
        expect(look({ nested })).toBeDefined()
      }),
    )
  })
})
