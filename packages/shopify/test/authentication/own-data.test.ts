import { describe, expect, it } from 'vitest'
import { ownData } from '../../src/authentication/own-data.ts'
import { refusal } from '../refusal.ts'

describe('the data of a state', () => {
  it('is read by the flow that wrote it', () => {
    const data = { flow: 'cart', key: 'c1' }
    expect(ownData(data, 'cart')).toBe(data)
  })

  it.each([{ flow: 'payment' }, { flow: null }, {}])('is refused by another of Shopify’s flows: %j', async (data) => {
    const error = await refusal(async () => ownData(data, 'cart'))
    expect([error.code, error.outcome]).toEqual(['state-refused', 'not-sent'])
    expect([error.provider, error.operation]).toEqual(['shopify', 'resume'])
    expect(error.message).toBe('data.flow: this state is of another of Shopify’s flows')
    expect(error.remedy).toContain('the flow that started it')
    expect(error.issues).toMatchObject([{ path: 'data.flow', text: 'this state is of another of Shopify’s flows' }])
  })
})
