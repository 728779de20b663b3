import type { ClientOptions } from '../../call/options.ts'
import { isThreeDSError } from '../../errors/three-ds-error.ts'
import type { AuthenticationState, AuthenticationStep } from '../../flow/step.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractFlow } from './contract-flow.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { type FlowTrial, openFlow, playOut, stepOf, stored } from './flow-trial.ts'
import { promise } from './promise.ts'

const flow = { name: 'flow' }
const maxPolls = 5

/** Resuming: what is over, foreign, stale or repeated is safe, and says so. */
export function flowResumeCases<Options extends ClientOptions, Request, P extends string>(
  subject: ContractFlow<Options, Request, P>,
): UnsortedCase[] {
  /** A flow that waits for the cardholder. Some gateways tell only when they are asked again what there is to do. */
  async function atChallenge(): Promise<{ trial: FlowTrial<Options, Request, P>; step: AuthenticationStep<P> }> {
    const trial = openFlow(subject)
    let step = await trial.start(trial.sandbox.request('challenge'))
    for (let round = 0; round < maxPolls && step.type === 'poll'; round += 1) {
      await trial.clock.sleep(2_000)
      step = await stepOf(trial.flow.resume(stored(step.state), { type: 'poll' }), 'a poll')
    }
    expectThat('action' in step, `flow: a challenge comes to ${step.type}, something to do expected`)
    return { trial, step }
  }

  return [
    promise(flow, 'asks nobody once it is done', async () => {
      const trial = openFlow(subject)
      const end = await playOut(trial, await trial.start(trial.sandbox.request('frictionless')))
      const sent = trial.sent()
      const again = await stepOf(
        trial.elsewhere().resume(stored(end.state), { type: 'poll' }),
        'resume of a finished flow',
      )
      expectEqual(again.note, 'already-done', 'flow: the note on a finished flow')
      expectEqual(again.state, end.state, 'flow: the state of a finished flow')
      expectEqual(trial.sent(), sent, 'flow: the number of requests for a finished flow')
    }),
    promise(flow, "refuses another provider's state, and sends nothing", async () => {
      const { trial, step } = await atChallenge()
      const sent = trial.sent()
      // What the types forbid, a store that was mixed up does.
      const foreign = { ...step.state, provider: 'another' } as unknown as AuthenticationState<P>
      const error: unknown = await trial.flow.resume(foreign, { type: 'poll' }).catch((thrown: unknown) => thrown)
      expectThat(isThreeDSError(error) && error.code === 'state-refused', 'flow: a foreign state was not refused')
      expectEqual(trial.sent(), sent, 'flow: the number of requests for a foreign state')
    }),
    promise(flow, 'refuses a state of a version that nobody knows yet, names it, and sends nothing', async () => {
      const { trial, step } = await atChallenge()
      const sent = trial.sent()
      // What the types forbid, a newer package has stored.
      const newer = { ...step.state, version: 99 } as unknown as AuthenticationState<P>
      const error: unknown = await trial.flow.resume(newer, { type: 'poll' }).catch((thrown: unknown) => thrown)
      expectThat(isThreeDSError(error) && error.code === 'state-refused', 'flow: a state of version 99 was not refused')
      expectThat(String(error).includes('version 99'), 'flow: the error does not tell which version was met')
      expectEqual(trial.sent(), sent, 'flow: the number of requests for a newer state')
    }),
    promise(flow, "changes nothing on another flow's callback", async () => {
      const { trial, step } = await atChallenge()
      const sent = trial.sent()
      const { provider } = step.state
      const id = `${provider}:other`
      const event = { type: 'callback', provider, id, evidence: 'browser', dedupeKey: 'other', data: {} } as const
      const after = await stepOf(trial.flow.resume(step.state, event), 'resume with a foreign callback')
      expectEqual(after.note, 'foreign', 'flow: the note on a foreign callback')
      expectEqual(after.state, step.state, 'flow: the state after a foreign callback')
      expectEqual(trial.sent(), sent, 'flow: the number of requests for a foreign callback')
    }),
    promise(flow, 'goes on where the process died that resumed it, whether or not it had acted', async () => {
      const { trial, step } = await atChallenge()
      const event = await trial.sandbox.answer(step)
      await stepOf(trial.flow.resume(stored(step.state), event), 'resume by a process that stores nothing')
      await trial.clock.sleep(200_000)
      const next = await stepOf(trial.elsewhere().resume(stored(step.state), event), 'resume after that')
      expectEqual((await playOut(trial, next)).type, 'done', 'flow: what it came to')
      expectThat(trial.done().charged <= 1, 'flow: the cardholder paid twice')
    }),
    promise(flow, "changes nothing on another flow's event", async () => {
      const { trial, step } = await atChallenge()
      const event = { type: 'frame', outcome: 'completed', actionId: `${subject.starts}:other#1` } as const
      const after = await stepOf(trial.flow.resume(step.state, event), 'resume with a foreign event')
      expectEqual(after.note, 'foreign', 'flow: the note on a foreign event')
      expectEqual(after.state, step.state, 'flow: the state after a foreign event')
    }),
    promise(flow, 'may be told the same twice', async () => {
      const { trial, step } = await atChallenge()
      const event = await trial.sandbox.answer(step)
      const next = await stepOf(trial.flow.resume(stored(step.state), event), 'resume')
      const repeated = await stepOf(trial.elsewhere().resume(stored(step.state), event), 'resume with a repeated event')
      expectEqual((await playOut(trial, next)).type, 'done', 'flow: what the first event came to')
      expectEqual((await playOut(trial, repeated)).type, 'done', 'flow: what the repeated event came to')
      expectThat(trial.done().charged <= 1, 'flow: the cardholder paid twice')
      expectEqual(trial.done().started, 1, 'flow: the number of starts at the gateway')
    }),
    promise(flow, 'acts once for two that resume at the same moment', async () => {
      const { trial, step } = await atChallenge()
      const event = await trial.sandbox.answer(step)
      const resume = (from: typeof trial.flow) => stepOf(from.resume(stored(step.state), event), 'resume by two')
      for (const next of await Promise.all([resume(trial.flow), resume(trial.elsewhere())])) {
        expectEqual((await playOut(trial, next)).type, 'done', 'flow: what it came to')
      }
      expectThat(trial.done().charged <= 1, 'flow: the cardholder paid twice')
    }),
  ]
}
