import {
  type AuthenticationState,
  type AuthenticationStep,
  type ClientOptions,
  createMemorySeenStore,
} from '@three-ds/core'
import { type ContractSubject, createManualClock, type Scenario } from '@three-ds/core/testing'

/** A flow and its fake gateway, without the types of either. */
export interface OpenedFlow {
  start(): Promise<AuthenticationStep>
  /** The cardholder does what the step asks, and the flow goes on. */
  goOn(step: AuthenticationStep): Promise<AuthenticationStep>
  /** Time passes for everybody. */
  wait(ms: number): void
}

/** A provider's flow, to be opened over a fresh gateway. */
export interface MeasuredFlow {
  readonly name: string
  open(): OpenedFlow
}

/** The longest way that a gateway knows. */
const longest = (scenarios: readonly Scenario[]): Scenario =>
  scenarios.includes('fingerprint-challenge') ? 'fingerprint-challenge' : 'challenge'

/**
 * The flow of a subject of the contract suite.
 *
 * @throws {RangeError} where it has none
 */
export function measuredFlow<Client extends object, Options extends ClientOptions, Request, P extends string>(
  name: string,
  { flow: subject }: ContractSubject<Client, Options, Request, P>,
): MeasuredFlow {
  if (subject === undefined) throw new RangeError(`${name} has no flow`)
  return {
    name,
    open: () => {
      const clock = createManualClock()
      const sandbox = subject.createSandbox({ clock })
      const seen = createMemorySeenStore({ maxEntries: 1_000_000, now: () => clock.now() })
      const { fetch } = sandbox
      const flow = subject.createFlow({ ...sandbox.clientOptions, fetch, clock }, { clock, seen })
      return {
        start: () => flow.start(sandbox.request(longest(subject.scenarios))),
        goOn: async (step) =>
          // A step of this flow, so a state of its provider.
          flow.resume(step.state as AuthenticationState<P>, await sandbox.answer(step)),
        wait: (ms) => clock.advance(ms),
      }
    },
  }
}
