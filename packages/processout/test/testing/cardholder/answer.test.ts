import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

describe('answer', () => {
  it('comes back with nothing but what the shop put into its address', async () => {
    const { flow, sandbox } = openSandbox()
    const return_url = 'https://shop.example/return?order=7'
    const step = await flow.start(sandbox.request('challenge', { invoice: { return_url } }))
    const event = await sandbox.answer(step)
    expect(event.type === 'return' && event.parameters).toEqual({ order: '7' })
  })

  it('brings back a source from a page of the merchant', async () => {
    const { flow, sandbox } = openSandbox()
    const step = await flow.start(sandbox.request('challenge', { page: 'own' }))
    const event = await sandbox.answer(step)
    expect(event.type === 'script' && event.payload).toEqual({ source: expect.stringMatching(/^gway_req_/) })
  })

  it.each(['hosted', 'own'] as const)('polls for who has abandoned the page: %s', async (page) => {
    const { flow, sandbox } = openSandbox()
    const step = await flow.start(sandbox.request('challenge', { page }))
    expect(await sandbox.answer(step, 'abandon')).toEqual({ type: 'poll' })
  })

  it('polls where there is nothing to do', async () => {
    const { flow, sandbox } = openSandbox()
    expect(await sandbox.answer(await flow.start(sandbox.request('without-3ds')))).toEqual({ type: 'poll' })
  })

  it.each(['hosted', 'own'] as const)('refuses a step of another sandbox: %s', async (page) => {
    const { flow, sandbox } = openSandbox()
    const other = openSandbox({ origin: 'https://other.test' })
    const step = await flow.start(sandbox.request('challenge', { page }))
    const error = await refusal(() => other.sandbox.answer(step))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('step')
  })

  it('comes too late after an hour', async () => {
    const { flow, sandbox, clock, charges } = openSandbox()
    const step = await flow.start(sandbox.request('challenge'))
    clock.advance(60 * 60_000)
    await sandbox.answer(step)
    expect(charges()).toEqual([])
  })
})
