import { describe, expect, it } from 'vitest'
import { loadedBy } from '../../src/imports/loaded-by.ts'
import { providers } from '../../src/imports/subjects.ts'

const gateways = ['processout', 'finaro', 'spreedly', 'shopify', 'cardinal']

describe.each(providers)('importing %s', (specifier) => {
  const loaded = [...loadedBy(specifier)]
  const own = specifier.split('/')[1]

  it('loads zod, and nothing else from elsewhere', () => {
    expect(loaded.filter((part) => !part.includes('/')).sort()).toEqual(['zod'])
  })

  it('loads no other gateway, and none of its own fakes', () => {
    expect(loaded).toContain(`${own}/authentication`)
    expect(loaded.filter((part) => gateways.some((name) => name !== own && part.startsWith(`${name}/`)))).toEqual([])
    expect(loaded.filter((part) => /\/(testing|msw)$/.test(part))).toEqual([])
  })
})

describe('what is loaded', () => {
  it('is seen: the handlers for msw load msw', () => {
    expect([...loadedBy('@three-ds/spreedly/msw')]).toContain('msw')
  })
})
