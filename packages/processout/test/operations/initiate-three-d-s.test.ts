import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOver, transactionError } from '../sample.ts'

const step = { type: 'redirect', value: 'https://checkout.processout.com/proj_1/iv_1/page', metadata: null }

describe('3-D Secure ahead of the payment', () => {
  const initiate = (answer: PlannedAnswer) => clientOver(answer).client.initiateThreeDS('iv_1', { source: 'card_1' })

  it('begins with a step, or has none to take', async () => {
    expect((await initiate({ json: { success: true, customer_action: step } })).kind).toBe('action-required')
    expect((await initiate({ json: { success: true } })).kind).toBe('completed')
  })

  it('may be declined', async () => {
    expect(await initiate(transactionError('card.unsupported-3ds'))).toMatchObject({ kind: 'declined' })
  })

  it('is an error where success is false and no decline is told', async () => {
    expect((await refusal(() => initiate({ json: { success: false } }))).outcome).toBe('unknown')
  })
})
