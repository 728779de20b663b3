import type { ClientOptions } from '../../call/options.ts'
import type { ContractFlow } from './contract-flow.ts'
import type { ContractOperation } from './contract-operation.ts'

/** Whose client is put to the test, and how one is made. */
export interface ContractProvider<Client extends object> {
  /** The name that errors and hooks bear. */
  readonly provider: string
  /** The response header that holds the provider's id of a request. */
  readonly requestIdHeader: string
  /** Planted credentials, as `createClient` uses them. At least eight characters each. */
  readonly credentials: readonly string[]
  /** A client with the planted credentials; everything else comes from the suite. */
  createClient(options: ClientOptions): Client
}

/** One provider, as data: what the contract suite needs to put its client and its flow to the test. */
export interface ContractSubject<
  Client extends object,
  Options extends ClientOptions = ClientOptions,
  Request = unknown,
  P extends string = string,
> extends ContractProvider<Client> {
  /** Every operation of the client. */
  readonly operations: readonly ContractOperation<Client>[]
  readonly flow?: ContractFlow<Options, Request, P>
}
