import type { ClientHooks, ClientOptions, IdempotentCallOptions } from '../../call/options.ts'
import type { ThreeDSError } from '../../errors/three-ds-error.ts'
import { ContractBreach } from './contract-breach.ts'
import { type ContractClock, contractClock } from './contract-clock.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractSubject } from './contract-subject.ts'
import { expectThreeDSError } from './expectations.ts'
import { type RecordedRequest, type Reply, recordingFetch } from './recording-fetch.ts'
import { requestId } from './replies.ts'

/** Where the suite's clients call. */
export const baseUrl = 'https://contract.example/v1'

/** Longer than any call of the suite takes, in milliseconds: what goes on after that does not end by itself. */
const patienceMs = 2_000

/** What differs from a plain call. */
export interface TrialOptions<Client> {
  readonly options?: IdempotentCallOptions
  readonly client?: ClientOptions
  readonly clock?: ContractClock
  /** Another call than the operation's own. */
  readonly call?: (client: Client) => Promise<object>
}

/** One hook that was called. */
export interface HookCall {
  readonly hook: keyof ClientHooks
  readonly event: Readonly<Record<string, unknown>>
}

/** How a call ended, and everything that could be seen of it. */
export interface Trial<Client> {
  readonly client: Client
  readonly answer?: Readonly<Record<string, unknown>>
  readonly error?: unknown
  readonly requests: readonly RecordedRequest[]
  readonly hooks: readonly HookCall[]
  readonly slept: readonly number[]
}

/** Calls an operation once while the provider's side plays the replies. */
export async function tryOut<Client extends object>(
  subject: ContractSubject<Client, never, never, never> | ContractSubject<Client>,
  operation: ContractOperation<Client>,
  replies: readonly [Reply, ...Reply[]],
  { options, client: clientOptions, clock = contractClock(), call }: TrialOptions<Client> = {},
): Promise<Trial<Client>> {
  return undefined as never
}
