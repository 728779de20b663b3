import { describe, expect, it } from 'vitest'
import type { ShopifyScenario } from '../../../src/testing/data/scenarios.ts'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

async function atPage(options: Parameters<typeof openSandbox>[0] = {}, scenario: ShopifyScenario = 'challenge') {
  const open = openSandbox(options)
  const begun = await open.flows.checkout.start(open.sandbox.request(scenario))
  const step = await open.flows.checkout.resume(begun.state, { type: 'poll' })
  if (step.type !== 'redirect') throw new Error('nothing is to be done')
  return { ...open, step }
}

describe('answer', () => {
  it.each(['pass', 'fail', 'cancel', 'abandon'] as const)(
    'brings nobody back: the app asks meanwhile (%s)',
    async (how) => {
      const { sandbox, step } = await atPage()
      expect(await sandbox.answer(step, how)).toEqual({ type: 'poll' })
    },
  )

  it('polls where there is nothing to do', async () => {
    const { sandbox, flows } = openSandbox()
    expect(await sandbox.answer(await flows.checkout.start(sandbox.request('frictionless')))).toEqual({ type: 'poll' })
  })

  it('charges at the moment of the answer', async () => {
    const { sandbox, step, charges } = await atPage()
    expect(charges()).toEqual([])
    await sandbox.answer(step)
    expect(charges()).toHaveLength(1)
  })

  it('leads to a second page where there is one, under an address of its own, and charges after it', async () => {
    const { sandbox, flows, step, charges } = await atPage({}, 'challenge-twice')
    await sandbox.answer(step)
    const second = await flows.checkout.resume(step.state, { type: 'poll' })
    if (second.type !== 'redirect') throw new Error('there is no second page')
    expect(second.action.url).not.toBe(step.action.url)
    expect(charges()).toEqual([])
    await sandbox.answer(second)
    expect(charges()).toHaveLength(1)
  })

  it('changes nothing on a page that was left behind', async () => {
    const { sandbox, step, charges } = await atPage({}, 'challenge-twice')
    await sandbox.answer(step)
    await sandbox.answer(step)
    await sandbox.answer(step, 'fail')
    expect(charges()).toEqual([])
  })

  it('refuses a step of another sandbox', async () => {
    const { step } = await atPage()
    for (const origin of ['https://other.test', undefined]) {
      const error = await refusal(() => openSandbox({ origin }).sandbox.answer(step))
      expect(error.code).toBe('invalid-input')
      expect(error.issues[0]?.path).toBe('step')
    }
  })

  it('refuses a step that Shopify has not', async () => {
    const { sandbox, step } = await atPage()
    const frame = { type: 'frame', id: 'x#1', url: 'https://acs.test/', hidden: false } as const
    const challenge = { type: 'challenge', action: frame, state: step.state } as const
    expect((await refusal(() => sandbox.answer(challenge))).issues[0]?.path).toBe('step')
  })
})
