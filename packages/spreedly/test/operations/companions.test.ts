import { describe, expect, it } from 'vitest'
import { printed } from '../printed.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOf } from '../sample.ts'

describe('companions of a payment', () => {
  it.each([
    ['capture', { amount: 0 }],
    ['capture', { amount: 1.5 }],
    ['credit', { amount: -1 }],
    ['credit', { amuont: 1 }],
    ['void', { amount: 100 }],
  ] as const)('of %s are refused where they do not fit: %j', async (name, fields) => {
    const gateway = recordedGateway()
    const error = await refusal(() => clientOf(gateway)[name]('t1', fields as object))
    expect(error.operation).toBe(name)
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)).toEqual([`transaction.${Object.keys(fields)[0]}`])
  })

  it('of a stand-alone authentication are both needed', async () => {
    const gateway = recordedGateway()
    const error = await refusal(() => clientOf(gateway).scaAuthenticate('sca1', {} as never))
    expect(pathsOf(error)).toEqual(['transaction.payment_method_token', 'transaction.browser_info'])
  })

  it('of a card for the vault never show its number', async () => {
    const gateway = recordedGateway()
    const credit_card = { number: 4111111111111111, months: '4111111111111111' } as never
    const error = await refusal(() => clientOf(gateway).createPaymentMethod({ credit_card }))
    expect(pathsOf(error)).toContain('payment_method.credit_card.number')
    expect(pathsOf(error)).toContain('payment_method.credit_card.months')
    expect(printed(error)).not.toContain('4111')
  })
})
