import { describe, expect, it } from 'vitest'
import { loadedBy } from '../../src/imports/loaded-by.ts'
import { providers } from '../../src/imports/subjects.ts'

const gateways = ['processout', 'finaro', 'spreedly', 'shopify', 'cardinal']

describe('importing a gateway', () => {
  it.each(providers)('%s loads zod and ky, and nothing else from elsewhere', (specifier) => {
    const loaded = [...loadedBy(specifier)].filter((part) => !part.includes('/'))
    expect(loaded.sort()).toEqual(['ky', 'zod'])
  })

  it.each(providers)('%s loads no other gateway, and none of its own fakes', (specifier) => {
    const loaded = [...loadedBy(specifier)]
    const own = specifier.split('/')[1]
    expect(loaded).toContain(`${own}/authentication`)
    expect(loaded.filter((part) => gateways.some((name) => name !== own && part.startsWith(`${name}/`)))).toEqual([])
    expect(loaded.filter((part) => /\/(testing|msw)$/.test(part))).toEqual([])
  })

  it('sees what is loaded: a fake for msw loads msw', () => {
    expect([...loadedBy('@three-ds/spreedly/msw')]).toContain('msw')
  })
})
