import type { ClientOptions } from '../../call/options.ts'
import { isThreeDSError } from '../../errors/three-ds-error.ts'
import type { AuthenticationStep } from '../../flow/step.ts'
import type { UnsortedCase } from './contract-case.ts'
import type { ContractFlow } from './contract-flow.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { openFlow, playOut, stepOf } from './flow-trial.ts'
import { promise } from './promise.ts'

const flow = { name: 'flow' }

/** Starting: once for a key, whatever happens on the way. */
export function flowStartCases<Options extends ClientOptions, Request, P extends string>(
  subject: ContractFlow<Options, Request, P>,
): UnsortedCase[] {
  const on = { operation: subject.starts }

  /** What an undisturbed run leaves in the ledger. */
  async function undisturbed(): Promise<{ readonly charged: number; readonly started: number }> {
    const trial = openFlow(subject)
    await playOut(trial, await trial.start(trial.sandbox.request('frictionless')))
    return trial.done()
  }

  return [
    promise(flow, 'is started once for a request, however often it is asked', async () => {
      const trial = openFlow(subject)
      const request = trial.sandbox.request('frictionless')
      const first = await trial.start(request)
      const sent = trial.sent()
      const second = await stepOf(trial.elsewhere().start(request), 'a second start')
      expectEqual(trial.sent(), sent, 'flow: the number of requests after a second start')
      expectEqual(second.type, 'poll', 'flow: the step after a second start')
      await playOut(trial, first)
      expectEqual((await playOut(trial, second)).type, 'done', 'flow: what the second start came to')
      expectEqual(trial.done(), await undisturbed(), 'flow: what the gateway did')
    }),
    promise(flow, 'is started once by two that start at the same moment', async () => {
      const trial = openFlow(subject)
      const request = trial.sandbox.request('frictionless')
      const steps = await Promise.all([
        trial.start(request),
        stepOf(trial.elsewhere().start(request), 'a second start'),
      ])
      for (const step of steps) await playOut(trial, step)
      expectEqual(trial.done(), await undisturbed(), 'flow: what the gateway did')
    }),
    promise(flow, 'finds out what became of a start whose answer got lost', async () => {
      const trial = openFlow(subject)
      trial.sandbox.fail({ kind: 'cut-after' }, on)
      const step = await trial.start(trial.sandbox.request('frictionless'))
      expectEqual(step.type, 'poll', 'flow: the step after a start whose answer got lost')
      expectEqual((await playOut(trial, step)).type, 'done', 'flow: what it came to')
      expectEqual(trial.done(), await undisturbed(), 'flow: what the gateway did')
    }),
    promise(flow, 'never sends again what it does not find', async () => {
      const trial = openFlow(subject)
      trial.sandbox.fail({ kind: 'cut-before' }, on)
      let step = await trial.start(trial.sandbox.request('frictionless'))
      for (let round = 0; round < 5 && !gaveUp(step); round += 1) {
        expectEqual(step.type, 'poll', 'flow: the step of a payment that cannot be found')
        await trial.clock.sleep(15_000)
        step = await stepOf(trial.elsewhere().resume(step.state, { type: 'poll' }), 'a poll')
      }
      expectEqual(trial.done(), { charged: 0, started: 0 }, 'flow: what the gateway did')
    }),
    promise(flow, 'can be started again after a start that did nothing', async () => {
      const trial = openFlow(subject)
      trial.sandbox.fail({ kind: 'status', status: 429, retryAfter: '1' }, on)
      const request = trial.sandbox.request('frictionless')
      const error: unknown = await trial.flow.start(request).catch((thrown: unknown) => thrown)
      expectThat(isThreeDSError(error) && error.outcome !== 'unknown', 'flow: a start that was turned away is no error')
      await playOut(trial, await stepOf(trial.elsewhere().start(request), 'a second start'))
      expectEqual(trial.done(), await undisturbed(), 'flow: what the gateway did')
    }),
  ]
}

/** Where nothing is charged, a flow may give up instead of looking for ever; it then claims nothing. */
const gaveUp = (step: AuthenticationStep): boolean =>
  step.type === 'done' &&
  step.kind === 'authentication' &&
  ['unavailable', 'unknown'].includes(step.authentication.status)
