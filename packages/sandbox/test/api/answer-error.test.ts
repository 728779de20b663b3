import { invalidInput } from '@three-ds/core'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { answerError } from '../../src/api/answer-error.ts'

const failing = (error: Error) => {
  const app = new Hono()
  app.onError(answerError)
  app.get('/', () => {
    throw error
  })
  return app.request('/')
}

describe('answerError', () => {
  it('tells what is wrong with the input, field by field', async () => {
    const response = await failing(invalidInput([{ path: 'times', text: 'a number is needed', remedy: 'Give one.' }]))
    expect(response.status).toBe(400)
    expect((await response.json()).error).toEqual({
      code: 'invalid-input',
      message: 'times: a number is needed',
      remedy: 'Give one.',
      issues: [{ path: 'times', text: 'a number is needed', remedy: 'Give one.' }],
    })
  })

  it('tells nothing of a mistake of its own', async () => {
    const response = await failing(new Error('4111111111111111'))
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).toContain('internal')
    expect(text).not.toContain('4111111111111111')
  })
})
