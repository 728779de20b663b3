import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLeak } from '../../../src/testing/contract/find-leak.ts'

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
    ['a set', { seen: new Set([secret]) }],
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

  it('finds a secret at any place of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.array(fc.string(), { maxLength: 5 }), (json, path) => {
        const nested = path.reduceRight<unknown>((value, key) => ({ other: json, [key]: value }), `${secret}.`)
        expect(look({ nested })).toBeDefined()
      }),
    )
  })
})
