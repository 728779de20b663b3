import * as targets from '@three-ds/core/targets'
import { adyen, braintree, carryTo, checkoutCom, type PaymentTarget, stripe } from '@three-ds/core/targets'
import { describe, expect, it } from 'vitest'

const all: readonly PaymentTarget[] = [stripe, adyen, checkoutCom, braintree]

describe('the entry', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(targets).toSorted()).toEqual(['adyen', 'braintree', 'carryTo', 'checkoutCom', 'stripe'])
    expect(carryTo).toBeTypeOf('function')
  })
})

describe.each(all.map((target) => [target.name, target] as const))('%s', (_name, target) => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(target))).toEqual(target)
  })

  it('names each field once', () => {
    const names = target.fields.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives each field a format, and a public page as its source', () => {
    for (const { format, source } of target.fields) {
      expect(format).not.toBe('')
      expect(new URL(source).protocol).toBe('https:')
    }
  })

  it('requires what is always there', () => {
    for (const field of target.fields) {
      if ('constant' in field || field.always !== true) continue
      expect(target.requires).toContain(field.from)
      expect(field.flow).toBeUndefined()
      expect(field.words).toBeUndefined()
      if (field.from === 'cavv') expect(target.cryptogramAlways).toBe(true)
    }
  })

  it('has a field for everything that it requires', () => {
    const filled = target.fields.map((field) => ('from' in field ? field.from : undefined))
    for (const field of [...target.requires, ...Object.values(target.schemeRequires ?? {}).flat()]) {
      expect(filled).toContain(field)
    }
  })

  it('carries the Directory Server’s id, and says what is not known', () => {
    expect(target.fields.some((field) => 'from' in field && field.from === 'dsTransId')).toBe(true)
    expect(target.notKnown.length).toBeGreaterThan(0)
  })
})
