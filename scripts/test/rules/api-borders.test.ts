import { describe, expect, it } from 'vitest'
import { apiBorders } from '../../rules/api-borders.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (path: string, specifier: string) =>
  apiBorders(virtualFiles({ [`packages/shopify/${path}`]: `\nimport type { A } from '${specifier}'` }))

describe('the borders between the APIs of one provider', () => {
  it('lets an API import its own files and what is shared', () => {
    expect(check('src/checkout/operations/get.ts', '../schemas/payment.ts')).toEqual([])
    expect(check('src/checkout/operations/get.ts', '../../send.ts')).toEqual([])
    expect(check('src/checkout/client.ts', '@three-ds/core')).toEqual([])
  })

  it('keeps an API from another one, its types too', () => {
    const [finding, ...others] = check('src/checkout/operations/get.ts', '../../storefront/schemas/cart.ts')
    expect(finding?.text).toBe('checkout must not import storefront')
    expect(finding?.line).toBe(2)
    expect(finding?.remedy).toContain('packages/shopify/src')
    expect(others).toEqual([])
  })

  it.each(['src/send.ts', 'src/authentication/to-payment-result.ts', 'src/graphql/send-graphql.ts'])(
    'keeps what is shared from every API: %s',
    (path) => {
      const up = path.split('/').length === 2 ? './' : '../'
      expect(check(path, `${up}payments-app/client.ts`)[0]?.text).toBe(
        'what the APIs share must not import payments-app',
      )
    },
  )

  it.each(['src/index.ts', 'src/testing/create-sandbox.ts', 'src/msw/index.ts', 'test/contract.test.ts'])(
    'lets %s know them all',
    (path) => {
      const up = path.split('/').length === 2 ? './' : '../'
      expect(check(path, `${up}checkout/client.ts`)).toEqual([])
    },
  )

  it('asks nothing of providers with one API', () => {
    const text = "import { a } from '../storefront/a.ts'"
    expect(apiBorders(virtualFiles({ 'packages/finaro/src/checkout/a.ts': text }))).toEqual([])
  })
})
