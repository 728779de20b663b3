import type { Clock, FetchLike } from '@three-ds/core'
import type { ContractOperation, ContractProvider } from '@three-ds/core/testing'
import type { Subject } from './subject.ts'

/** What becomes of an operation's answer: the bridges that the provider's package has for it. */
export interface Bridge {
  /** The operation whose answer it takes. */
  readonly operation: string
  /** As exported: `toPaymentResult`. */
  readonly name: string
  readonly bridge: (answer: object) => unknown
}

interface Answering<Client extends object> extends ContractProvider<Client> {
  readonly operations: readonly ContractOperation<Client>[]
}

const clock: Clock = { now: () => Date.UTC(2026, 10, 1), sleep: async () => undefined }

const types = ['application/json', 'text/html; charset=utf-8', 'application/json; charset=utf-16'] as const

const goodOf = ({ good }: Pick<ContractOperation<never>, 'good'>): string =>
  'text' in good ? good.text : JSON.stringify(good.body)

/** Every operation of a client, reading whatever the gateway, or somebody before it, has answered. */
export function answerSubjects<Client extends object>(
  packageName: string,
  client: string,
  provider: Answering<Client>,
  bridges: readonly Bridge[],
): Subject[] {
  return provider.operations.flatMap((operation) => {
    // The first byte decides, so that an idea is always told in the same way: a genuine answer begins with a brace.
    const answering =
      (bytes: Uint8Array<ArrayBuffer>): FetchLike =>
      async () => {
        const first = bytes[0] ?? 0
        const status =
          first === 0x7b || 'text' in operation.good ? operation.good.status : [200, 422, 500, 404][first % 4]
        return new Response(bytes, { status: status ?? 200, headers: { 'content-type': types[first % 3] ?? '' } })
      }
    const call = (bytes: Uint8Array<ArrayBuffer>): Promise<object> =>
      operation.call(provider.createClient({ fetch: answering(bytes), clock, random: () => 0 }))
    return [
      {
        package: packageName,
        name: `${client}().${operation.name}`,
        genuine: [goodOf(operation)],
        read: ({ bytes }) => call(bytes),
      },
      ...bridges
        .filter((one) => one.operation === operation.name)
        .map(({ name, bridge }) => ({
          package: packageName,
          name: `${name} of ${operation.name}`,
          genuine: [goodOf(operation)],
          read: async ({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) => bridge(await call(bytes)),
        })),
    ]
  })
}
