import type { ClientOptions } from '../../call/options.ts'
import { createMemorySeenStore } from '../../callback/memory-seen-store.ts'
import type { SeenStore } from '../../callback/seen-store.ts'
import { isThreeDSError } from '../../errors/three-ds-error.ts'
import type { AuthenticationFlow } from '../../flow/authentication-flow.ts'
import type { AuthenticationStep } from '../../flow/step.ts'
import type { FetchLike } from '../../vocabulary/platform.ts'
import { ContractBreach } from './contract-breach.ts'
import { type ContractClock, contractClock } from './contract-clock.ts'
import type { ContractFlow, ContractSandbox } from './contract-flow.ts'
import { within } from './within.ts'

const maxRounds = 25

/** A fresh gateway, a flow over it, and what is seen of both. */
export interface FlowTrial<Options extends ClientOptions, Request, P extends string> {
  readonly sandbox: ContractSandbox<Options, Request>
  readonly clock: ContractClock
  readonly flow: AuthenticationFlow<Request, P>
  /** Starts a request; a breach where that throws. */
  readonly start: (request: Request) => Promise<AuthenticationStep<P>>
  /** The same flow in another process: nothing is shared but the store of claims. */
  readonly elsewhere: () => AuthenticationFlow<Request, P>
  /** How many requests reached the gateway. */
  readonly sent: () => number
  /** How often the cardholder paid, and how often the gateway was asked to start. */
  readonly done: () => { readonly charged: number; readonly started: number }
}

/** Sets everything up, as new. */
export function openFlow<Options extends ClientOptions, Request, P extends string>(
  subject: ContractFlow<Options, Request, P>,
): FlowTrial<Options, Request, P> {
  const clock = contractClock()
  const sandbox = subject.createSandbox({ clock })
  const seen: SeenStore = createMemorySeenStore({ now: () => clock.now() })
  let sent = 0
  const fetch: FetchLike = (input, init) => {
    sent += 1
    return sandbox.fetch(input, init)
  }
  const create = () =>
    subject.createFlow({ ...sandbox.clientOptions, fetch, clock, random: () => 0.5 }, { clock, seen })
  const flow = create()
  return {
    sandbox,
    clock,
    flow,
    start: (request) => stepOf(flow.start(request), 'start'),
    elsewhere: create,
    sent: () => sent,
    done: () => ({
      charged: sandbox.ledger.filter(({ charged }) => charged).length,
      started: sandbox.ledger.filter(({ operation }) => operation === subject.starts).length,
    }),
  }
}

/** A state as it comes out of a store. */
export const stored = <State>(state: State): State => JSON.parse(JSON.stringify(state))

/** The step that a flow comes to; a breach where it throws, or hangs. */
export async function stepOf<P extends string>(
  work: Promise<AuthenticationStep<P>>,
  what: string,
): Promise<AuthenticationStep<P>> {
  try {
    return await within(work, `flow: ${what} did not end`)
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    throw new ContractBreach(`flow: ${what} threw ${error.code}, ${error.outcome}: a step expected`)
  }
}

/** Plays the cardholder until the end, every round in another process. */
export async function playOut<Options extends ClientOptions, Request, P extends string>(
  { sandbox, clock, elsewhere }: FlowTrial<Options, Request, P>,
  first: AuthenticationStep<P>,
  onStep: (step: AuthenticationStep<P>) => void = () => {},
): Promise<AuthenticationStep<P>> {
  let step = first
  onStep(step)
  for (let round = 0; step.type !== 'done'; round += 1) {
    if (round === maxRounds) throw new ContractBreach(`flow: still at ${step.type} after ${maxRounds} events`)
    await clock.sleep(2_000)
    const event = await sandbox.answer(step)
    step = await stepOf(elsewhere().resume(stored(step.state), event), `resume at ${step.type}`)
    onStep(step)
  }
  return step
}
