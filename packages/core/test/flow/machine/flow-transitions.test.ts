import { describe, expect, it } from 'vitest'
import type { StepDraft } from '../../../src/flow/adapter.ts'
import { flowTransitions } from '../../../src/flow/machine/flow-transitions.ts'
import { type FlowPlace, placeOf } from '../../../src/flow/machine/place.ts'
import { pollReasons } from '../../../src/flow/machine/poll-reasons.ts'
import type { PollReason } from '../../../src/flow/step.ts'
import { done, paperFlow } from '../paper-gateway.ts'

const isReason = (place: FlowPlace): place is PollReason => place in pollReasons

function draftOf(place: FlowPlace): StepDraft {
  if (isReason(place)) return { type: 'poll', reason: place, afterMs: 1_000 }
  if (place === 'done') return done
  const redirect = { type: 'redirect', url: 'https://acs.example' } as const
  return place === 'redirect'
    ? { type: place, action: redirect }
    : { type: place, action: { type: 'script', script: 'paper', parameters: {} } }
}

const places = Object.keys(flowTransitions).filter((place): place is FlowPlace => place !== 'start')
const pairs = places.flatMap((from) => places.map((to) => ({ from, to, allowed: flowTransitions[from].includes(to) })))

/** Where a flow comes to that stands at `from` when its gateway says `to`; `data` makes staying a change too. */
async function follow(from: FlowPlace, to: FlowPlace): Promise<FlowPlace> {
  const { flow, gateway } = paperFlow()
  gateway.will.start = () => ({ step: draftOf(from) })
  gateway.will.read = () => ({ step: draftOf(to), data: { moved: true } })
  gateway.will.find = gateway.will.read
  const { state } = await flow.start({ order: 'o-1' })
  return placeOf((await flow.resume(state, { type: 'poll' })).state.step)
}

describe('the transitions of every flow', () => {
  it('are made by the engine, all of them', async () => {
    for (const { from, to } of pairs.filter(({ allowed }) => allowed)) {
      expect(await follow(from, to), `${from} to ${to}`).toBe(to)
    }
  })

  it('are the only ones: a gateway that goes elsewhere is looked up, and nothing is lost', async () => {
    const others = pairs.filter(({ allowed, from }) => !allowed && from !== 'done')
    expect(others.map(({ to }) => to)).toEqual(others.map(() => 'in-progress'))
    for (const { from, to } of others) expect(await follow(from, to), `${from} to ${to}`).toBe('outcome-unknown')
  })

  it('begin wherever a gateway answers, and at `in-progress` for whoever is not first', async () => {
    for (const to of flowTransitions.start) {
      const { flow, gateway } = paperFlow()
      gateway.will.start = () => ({ step: draftOf(to) })
      expect(placeOf(await flow.start({ order: 'o-1' }))).toBe(to)
      expect(placeOf(await flow.start({ order: 'o-1' }))).toBe('in-progress')
    }
  })

  it('do not leave the end', async () => {
    expect(flowTransitions.done).toEqual([])
    for (const to of places) expect(await follow('done', to)).toBe('done')
  })
})

describe('a state that nobody would take back', () => {
  it('is not written: the flow looks for what became of it', async () => {
    const { flow, gateway } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    gateway.will.read = () => ({ step: done, data: { note: 'x'.repeat(70_000) } })
    const step = await flow.resume(state, { type: 'poll' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown', state: { revision: state.revision + 1 } })
    const found = await flow.resume(step.state, { type: 'poll' })
    expect(found.type).toBe('challenge')
  })

  it('is refused before its key is claimed', async () => {
    const { flow, gateway } = paperFlow()
    const start = flow.start({ order: 'o'.repeat(70_000) })
    await expect(start).rejects.toMatchObject({ code: 'invalid-input', outcome: 'not-sent' })
    expect(gateway.calls).toEqual([])
  })
})

describe('the table of transitions', () => {
  const anywhere = ['fingerprint', 'challenge', 'redirect', 'processing', 'throttled', 'outcome-unknown', 'done']

  it('leads from each place that goes on to any, and to in-progress only whoever was not first', () => {
    expect(flowTransitions).toEqual({
      start: [...anywhere, 'in-progress'],
      fingerprint: anywhere,
      challenge: anywhere,
      redirect: anywhere,
      processing: anywhere,
      throttled: anywhere,
      'outcome-unknown': anywhere,
      'in-progress': [...anywhere, 'in-progress'],
      done: [],
    })
  })
})
