import type { ClientOptions } from '../../call/options.ts'
import type { AuthenticationFlow, FlowOptions } from '../../flow/authentication-flow.ts'
import type { Clock } from '../../vocabulary/clock.ts'
import type { ProviderSandbox, Scenario } from '../provider-sandbox.ts'

/** A fake gateway as the suite wants one: what is only for those who serve it may be missing. */
export type ContractSandbox<Options extends ClientOptions, Request> = Omit<
  ProviderSandbox<Options, Request>,
  'operations' | 'faults' | 'recover' | 'open'
>

/** A provider's flow with the fake gateway behind it. */
export interface ContractFlow<Options extends ClientOptions, Request, P extends string> {
  /** The one operation with which `start` makes the gateway act: `purchase`. */
  readonly starts: string
  /** What the sandbox can play; `frictionless` and `challenge` at least make the cases meaningful. */
  readonly scenarios: readonly Scenario[]
  /** A fresh gateway. One for every case. */
  createSandbox(options: { readonly clock: Clock }): ContractSandbox<Options, Request>
  /** A flow over a client with these options. */
  createFlow(clientOptions: Options, flowOptions: FlowOptions): AuthenticationFlow<Request, P>
  /** Values of a request that no state may hold: card tokens, browser data. At least eight characters each. */
  secretsOf(request: Request): readonly string[]
}
