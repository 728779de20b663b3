import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { answerFor, wireTransaction } from '../sample.ts'

describe('a flag that Spreedly sends as text', () => {
  it('is read as one: an answer to a payment is not lost over it', async () => {
    const answer = await answerFor(wireTransaction({ succeeded: 'true', on_test_gateway: 'false' }))
    expect(answer.kind).toBe('succeeded')
    expect(answer.transaction.succeeded).toBe(true)
    expect(answer.transaction.on_test_gateway).toBe(false)
  })

  it.each(['yes', 1, [], null])('is not guessed out of %j', async (succeeded) => {
    const error = await refusal(() => answerFor(wireTransaction({ succeeded })))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
    expect(error.issues[0]?.path).toBe('transaction.succeeded')
  })
})
