import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

async function atPage(options: Parameters<typeof openSandbox>[0] = {}) {
  const open = openSandbox(options)
  const begun = await open.flows.checkout.start(open.sandbox.request('challenge'))
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
