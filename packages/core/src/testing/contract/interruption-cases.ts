import type { Outcome, ThreeDSErrorCode } from '../../errors/three-ds-error.ts'
import type { UnsortedCase } from './contract-case.ts'
import { contractClock } from './contract-clock.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import { answers, neverAnswer, respondHtml, stopInBody } from './replies.ts'
import { answerOf, errorOf, expectRequests, type Replies, type TrialOptions, tryOut } from './trial.ts'
import { watchedSignal } from './watched-signal.ts'

const once = { least: 1, most: 1 }
const soon = { timeoutMs: 15 }

/** One deadline for everything, and aborting works at every point. */
export function interruptionCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good, effect } = operation

  async function ends(
    replies: Replies,
    how: TrialOptions<Client>,
    [code, outcome]: readonly [ThreeDSErrorCode, Outcome],
    requests = once,
  ): Promise<void> {
    const trial = await tryOut(subject, operation, replies, how)
    const error = errorOf(trial, operation)
    expectEqual(error.code, code, `${name}: the code`)
    expectEqual(error.outcome, outcome, `${name}: the outcome`)
    expectRequests(trial, requests, operation, 'by a call that was ended')
  }

  /** Ends the call through its signal. */
  async function aborts(
    reply: (abort: () => void) => Replies,
    further: (abort: () => void) => TrialOptions<Client> = () => ({}),
  ): Promise<void> {
    const controller = new AbortController()
    const abort = () => controller.abort()
    await ends(reply(abort), { options: { signal: controller.signal }, ...further(abort) }, ['aborted', 'unknown'])
  }

  return [
    promise(operation, 'ends at its deadline while the provider is silent', () =>
      ends([neverAnswer], { options: soon }, ['timeout', 'unknown']),
    ),
    promise(operation, 'ends at the deadline of its client', () =>
      ends([neverAnswer], { client: soon }, ['timeout', 'unknown']),
    ),
    promise(operation, 'ends at its deadline inside the body', () =>
      ends([stopInBody(good)], { options: soon }, ['timeout', 'unknown']),
    ),
    promise(operation, 'lets go of the connection at its deadline', async () => {
      const { requests } = await tryOut(subject, operation, [neverAnswer], { options: soon })
      expectThat(requests[0]?.signal.aborted === true, `${name}: the request goes on after the deadline`)
    }),
    promise(operation, 'sends nothing once it is aborted', () =>
      ends([answers(good)], { options: { signal: AbortSignal.abort() } }, ['aborted', 'not-sent'], {
        least: 0,
        most: 0,
      }),
    ),
    promise(operation, 'leaves no listener on a signal that lives on', async () => {
      const { signal, listeners } = watchedSignal()
      answerOf(await tryOut(subject, operation, [answers(good)], { options: { signal } }), operation)
      expectEqual(listeners(), 0, `${name}: the number of listeners that are left on the signal`)
    }),
    promise(operation, 'can be aborted in flight', () =>
      aborts((abort) => [
        (request) => {
          const pending = neverAnswer(request)
          abort()
          return pending
        },
      ]),
    ),
    promise(operation, 'can be aborted inside the body', () => aborts((abort) => [stopInBody(good, abort)])),
    ...(effect === 'read'
      ? [
          promise(operation, 'can be aborted in a pause', () =>
            aborts(
              () => [respondHtml(503), answers(good)],
              (abort) => ({ clock: contractClock(abort) }),
            ),
          ),
        ]
      : []),
  ]
}
