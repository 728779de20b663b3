import { describe, expect, it } from 'vitest'
import { endUnknown } from '../../src/authentication/move-for.ts'

describe('the end where nobody knows', () => {
  it('tells what was asked for, and has no field that nobody has told', () => {
    const amount = { minorUnits: 1999, currency: 'EUR' }
    expect(endUnknown({ invoice: '7', amount, notificationUrl: 'https://shop.example/3ds', rounds: 0 })).toStrictEqual({
      type: 'done',
      kind: 'authentication',
      authentication: { provider: 'finaro', status: 'unknown', evidence: 'browser', test: false, amount },
    })
  })
})
