import type { CallOptions, ClientOptions } from '../../../src/call/options.ts'
import type { SampleClient } from './sample-client.ts'
import { flawed, type MakeClient } from './sample-subject.ts'

/** One way to break a promise, and the cases that must see it. */
export interface BrokenClient {
  readonly title: string
  readonly make: MakeClient
  readonly caughtBy: readonly string[]
}

export const sound = flawed({})

/** A client whose purchase is done otherwise. */
export const purchasing =
  (purchase: (sound: SampleClient['purchase'], options: ClientOptions) => SampleClient['purchase']): MakeClient =>
  (options) => {
    const client = sound(options)
    return { ...client, purchase: purchase(client.purchase, options) }
  }

/** A client whose purchase gets other options than the caller's. */
export const withOptions = (change: (options: CallOptions) => CallOptions): MakeClient =>
  purchasing(
    (purchase) =>
      (input, options = {}) =>
        purchase(input, change(options)),
  )

/** A client whose errors are handled before they are thrown. */
export const onFailure = (handle: (error: object) => never): MakeClient =>
  purchasing((purchase) => (input, options) => purchase(input, options).catch(handle))

export const rethrow = (error: object): never => {
  throw error
}

/** The `fetch` that the suite hands over. */
export const fetchOf = ({ fetch = globalThis.fetch }: ClientOptions): typeof globalThis.fetch => fetch
