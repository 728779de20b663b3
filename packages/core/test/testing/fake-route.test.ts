import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FakeRoute, matchRoute } from '../../src/testing/fake-route.ts'

const route = (method: FakeRoute['method'], path: string): FakeRoute => ({
  operation: `${method} ${path}`,
  method,
  path,
  handle: () => ({ status: 200 }),
})

const routes = [
  route('GET', '/v1/things.json'),
  route('GET', '/v1/things/{thing}.json'),
  route('GET', '/v1/things/{thing}'),
  route('POST', '/v1/things/{thing}/parts/{part}'),
]

const found = (method: string, path: string) => matchRoute(routes, { method, path })

describe('matchRoute', () => {
  it('finds the route whose segments fit', () => {
    expect(found('GET', '/v1/things.json')?.route.path).toBe('/v1/things.json')
  })

  it('names the parameters of the path', () => {
    expect(found('POST', '/v1/things/a/parts/b')?.parameters).toEqual({ thing: 'a', part: 'b' })
  })

  it('leaves what follows a parameter out of it', () => {
    expect(found('GET', '/v1/things/a.json')?.parameters).toEqual({ thing: 'a' })
  })

  it('takes the first route that fits', () => {
    expect(found('GET', '/v1/things/a.json')?.route.path).toBe('/v1/things/{thing}.json')
    expect(found('GET', '/v1/things/a')?.route.path).toBe('/v1/things/{thing}')
  })

  it.each([
    ['another method', 'PUT', '/v1/things.json'],
    ['a longer path', 'GET', '/v1/things/a/b'],
    ['a shorter path', 'GET', '/v1'],
    ['an empty parameter', 'POST', '/v1/things//parts/b'],
    ['an empty parameter before an ending', 'POST', '/v1/things/a/parts/'],
    ['a broken escape', 'POST', '/v1/things/%E0%A4%A/parts/b'],
    ['another case', 'GET', '/V1/things.json'],
  ])('finds nothing for %s', (_, method, path) => {
    expect(found(method, path)).toBeUndefined()
  })

  it('gives any parameter back as it was before it was encoded', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
        expect(found('POST', `/v1/things/${encodeURIComponent(value)}/parts/b`)?.parameters['thing']).toBe(value)
      }),
    )
  })
})
