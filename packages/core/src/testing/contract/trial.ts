import type { ClientHooks, ClientOptions, IdempotentCallOptions } from '../../call/options.ts'
import type { ThreeDSError } from '../../errors/three-ds-error.ts'
import { ContractBreach } from './contract-breach.ts'
import { type ContractClock, contractClock } from './contract-clock.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectThat, expectThreeDSError } from './expectations.ts'
import { type HookCall, recordHooks } from './record-hooks.ts'
import { type RecordedRequest, type Reply, recordingFetch } from './recording-fetch.ts'
import { within } from './within.ts'

/** Where the suite's clients call. */
export const baseUrl = 'https://contract.example/v1'

/** The provider's id of every request. */
export const requestId = 'contract-request-1'

/** What the provider's side plays; the last reply stays. */
export type Replies = readonly [Reply, ...Reply[]]

/** What differs from a plain call. */
export interface TrialOptions<Client> {
  readonly options?: IdempotentCallOptions
  readonly client?: ClientOptions
  /** In place of hooks that are recorded. */
  readonly hooks?: ClientHooks
  readonly clock?: ContractClock
  /** Another call than the operation's own. */
  readonly call?: (client: Client) => Promise<object>
}

/** How a call ended, and everything that could be seen of it. */
export interface Trial<Client> {
  readonly client: Client
  readonly ended: { readonly answer: object } | { readonly error: unknown }
  readonly requests: readonly RecordedRequest[]
  readonly hooks: readonly HookCall[]
  readonly slept: readonly number[]
}

/** Calls an operation once, while the provider's side plays the replies. */
export async function tryOut<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
  replies: Replies,
  { options, client: clientOptions, hooks, clock = contractClock(), call }: TrialOptions<Client> = {},
): Promise<Trial<Client>> {
  const { fetch, requests } = recordingFetch(replies, { [subject.requestIdHeader]: requestId })
  const recorded = recordHooks()
  const client = subject.createClient({
    baseUrl,
    fetch,
    clock,
    random: () => 0.5,
    hooks: hooks ?? recorded.hooks,
    ...clientOptions,
  })
  const work = call === undefined ? () => operation.call(client, options) : () => call(client)
  const ended = await within(settle(work), `${operation.name}: the call did not end`)
  return { client, ended, requests, hooks: recorded.calls, slept: clock.slept }
}

/** The answer of a call that should have ended well. */
export function answerOf<Client>(trial: Trial<Client>, { name }: ContractOperation<Client>): object {
  if ('answer' in trial.ended) return trial.ended.answer
  const { code } = expectThreeDSError(trial.ended.error, name)
  throw new ContractBreach(`${name}: the call failed with ${code}, an answer expected`)
}

/** The error of a call that should have failed. */
export function errorOf<Client>(trial: Trial<Client>, { name }: ContractOperation<Client>): ThreeDSError {
  if ('answer' in trial.ended) throw new ContractBreach(`${name}: the call answered, an error expected`)
  return expectThreeDSError(trial.ended.error, name)
}

/** How often a request may have reached the provider's side. */
export function expectRequests(
  { requests }: Pick<Trial<unknown>, 'requests'>,
  { least, most }: { readonly least: number; readonly most: number },
  { name }: Pick<ContractOperation<never>, 'name'>,
  occasion: string,
): void {
  const sent = `${requests.length} ${requests.length === 1 ? 'request was' : 'requests were'} sent`
  const expected = least === most ? `${least}` : `${least} to ${most}`
  const holds = requests.length >= least && requests.length <= most
  expectThat(holds, `${name}: ${sent} ${occasion}, ${expected} expected`)
}

/** A client may also throw before it makes a promise. */
async function settle(work: () => Promise<object>): Promise<Trial<never>['ended']> {
  try {
    return { answer: await work() }
  } catch (error) {
    return { error }
  }
}
