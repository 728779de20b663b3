import { describe, expect, it } from 'vitest'
import type { StepDraft } from '../../../src/flow/adapter.ts'
import type { AuthenticationEvent } from '../../../src/flow/event.ts'
import { heardEvents } from '../../../src/flow/machine/heard-events.ts'
import { stepNotes } from '../../../src/flow/machine/step-notes.ts'
import { challenge, done, paperFlow } from '../paper-gateway.ts'

const drafts: Readonly<Record<keyof typeof heardEvents, StepDraft>> = {
  fingerprint: { type: 'fingerprint', action: { type: 'frame', url: 'https://acs.example', hidden: true } },
  challenge,
  redirect: { type: 'redirect', action: { type: 'redirect', url: 'https://acs.example' } },
  poll: { type: 'poll', reason: 'processing', afterMs: 1_000 },
  done,
}

const events: Readonly<Record<AuthenticationEvent['type'], AuthenticationEvent<'paper'>>> = {
  frame: { type: 'frame', outcome: 'completed' },
  return: { type: 'return', parameters: {} },
  script: { type: 'script', script: 'paper', payload: null },
  callback: { type: 'callback', provider: 'paper', id: 'paper:o-1', evidence: 'signed', dedupeKey: 'd', data: {} },
  poll: { type: 'poll' },
}

/** The keys of a record whose type has exactly these. */
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[]

describe.each(keysOf(heardEvents))('at %s', (at) => {
  it.each(keysOf(events))(
    'an event of type %s is heard, or its note says why not, as the table has it',
    async (type) => {
      const { flow, gateway } = paperFlow()
      gateway.will.start = () => ({ step: drafts[at] })
      const { state } = await flow.start({ order: 'o-1' })
      const { note } = await flow.resume(state, events[type])
      expect(note ?? 'heard').toBe(heardEvents[at][type])
      expect(gateway.calls.length > 1).toBe(note === undefined)
    },
  )

  it('an event of a type that nobody knows is not heard', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => ({ step: drafts[at] })
    const { state } = await flow.start({ order: 'o-1' })
    for (const type of ['paid', '__proto__', 'constructor']) {
      // What the types forbid, JavaScript may send.
      const { note } = await flow.resume(state, { type } as unknown as AuthenticationEvent<'paper'>)
      expect(['unexpected', 'already-done']).toContain(note)
    }
    expect(gateway.calls).toEqual(['start'])
  })
})

describe('each note', () => {
  it('is a sentence', () => {
    for (const text of Object.values(stepNotes)) expect(text).toMatch(/^[A-Z].*\.$/)
  })
})

describe('the table of events', () => {
  it('hears no frame and no script where a page went away, and no frame where nothing is shown', () => {
    const unheard = keysOf(heardEvents).flatMap((at) =>
      keysOf(events).flatMap((type) =>
        heardEvents[at][type] === 'heard' ? [] : [`${at} ${type}: ${heardEvents[at][type]}`],
      ),
    )
    expect(unheard).toEqual([
      'redirect frame: unexpected',
      'redirect script: unexpected',
      'poll frame: unexpected',
      ...keysOf(events).map((type) => `done ${type}: already-done`),
    ])
  })
})
