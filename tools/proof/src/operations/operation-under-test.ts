import type { ClientOptions } from '@three-ds/core'
import type { ContractOperation, ContractSubject, WireAnswer } from '@three-ds/core/testing'

/** A client made for one call, and that call with whatever arguments it is to have. */
export interface OpenedClient {
  /** The client itself: what is searched for leaks. */
  readonly client: object
  /** Calls the operation with its own, complete input. */
  call(): Promise<object>
  /** Calls it with other arguments, as JavaScript may. */
  callWith(args: readonly unknown[]): Promise<object>
}

/** One operation of one client, without the client's type: what a run over all of them needs. */
export interface OperationUnderTest extends Pick<ContractOperation<never>, 'name' | 'effect' | 'good' | 'decline'> {
  /** Whose it is, by API: `shopify, storefront`. */
  readonly subject: string
  readonly requestIdHeader: string
  readonly credentials: readonly string[]
  open(options: ClientOptions): OpenedClient
  /** The arguments of its own call: path parameters, body, options. */
  args(): Promise<readonly unknown[]>
}

/** A client's method by its name: an operation is called so, which the contract suite's data promises. */
function methodOf(client: object, name: string): (...args: readonly unknown[]) => Promise<object> {
  const method: unknown = Reflect.get(client, name)
  if (typeof method !== 'function') throw new TypeError(`the client has no method ${name}`)
  return async (...args) => Reflect.apply(method, client, args)
}

/** Every operation of a subject of the contract suite. */
export const operationsOf = <Client extends object, Options extends ClientOptions, Request, P extends string>(
  subjectName: string,
  subject: ContractSubject<Client, Options, Request, P>,
): readonly OperationUnderTest[] =>
  subject.operations.map(({ name, effect, good, decline, call }) => ({
    subject: subjectName,
    name,
    effect,
    good,
    ...(decline === undefined ? {} : { decline }),
    requestIdHeader: subject.requestIdHeader,
    credentials: subject.credentials,
    open: (options) => {
      const client = subject.createClient(options)
      return {
        client,
        call: async () => call(client),
        callWith: (args) => methodOf(client, name)(...args),
      }
    },
    args: async () => {
      let noted: readonly unknown[] = []
      const note = (...args: readonly unknown[]) => {
        noted = args
        return Promise.resolve({})
      }
      const client = subject.createClient({ fetch: async () => new Response(null, { status: 500 }) })
      await call(new Proxy(client, { get: (target, key) => (key === name ? note : Reflect.get(target, key)) }))
      return noted
    },
  }))

/** What the gateway puts on the wire. */
export const wireText = (answer: WireAnswer): string => ('text' in answer ? answer.text : JSON.stringify(answer.body))
