import type { AuthenticationEvent } from '../event.ts'
import type { StepAt, StepNote } from '../step.ts'

/** What becomes of an event of this flow: an adapter hears it, or the note says why not. */
export type Hearing = 'heard' | Extract<StepNote, 'unexpected' | 'already-done'>

const allHeard = { frame: 'heard', return: 'heard', script: 'heard', callback: 'heard', poll: 'heard' } as const

/**
 * Which events make sense at which step. Data only. A return is welcome wherever the page may have gone away. A frame or a script
 * reports only where one is shown; what a script still has to say while nothing is shown may be the proof that was missing.
 */
export const heardEvents: Readonly<Record<StepAt['type'], Readonly<Record<AuthenticationEvent['type'], Hearing>>>> = {
  fingerprint: allHeard,
  challenge: allHeard,
  redirect: { ...allHeard, frame: 'unexpected', script: 'unexpected' },
  poll: { ...allHeard, frame: 'unexpected' },
  done: {
    frame: 'already-done',
    return: 'already-done',
    script: 'already-done',
    callback: 'already-done',
    poll: 'already-done',
  },
}
