import type { IdempotentCallOptions } from '../../call/options.ts'
import type { Effect } from '../../http/operation.ts'
import type { JsonObject } from '../../vocabulary/json.ts'
import type { JsonPath } from './json-path.ts'

/** What the provider sends: JSON, or text where the operation answers with text. */
export type WireAnswer =
  | { readonly status: number; readonly body: JsonObject }
  | { readonly status: number; readonly text: string }

/** One call of a client, as data. */
export interface ContractOperation<Client> {
  /** The client's method, `purchase`: the operation that errors and hooks name. */
  readonly name: string
  readonly effect: Effect
  /** Does the provider keep an idempotency key for it? Where not, the option must be refused. */
  readonly idempotent: boolean
  /** Calls it with a complete input that holds every value of `planted`. */
  call(client: Client, options?: IdempotentCallOptions): Promise<object>
  /** Secrets of the input that are really sent: card number, token, cryptogram. At least eight characters each. */
  readonly planted: readonly string[]
  /** A success in the provider's own shape. */
  readonly good: WireAnswer
  /** A refusal by the issuer or the gateway, and the `kind` under which the answer stands. */
  readonly decline?: { readonly status: number; readonly body: JsonObject; readonly kind: string }
  /** The object in `good` that the provider is likely to extend; the body itself where left out. */
  readonly growsAt?: JsonPath
  /** An open enum in `good`. */
  readonly openEnumAt?: JsonPath
  /** A field of `good` that may be missing. */
  readonly optionalAt?: JsonPath
  /** Does it send a JSON body that takes `extra`? */
  readonly takesExtra: boolean
  /** The same call with one misspelt field: the path that the issue names, and the secret that the field holds. */
  readonly misspelt?: {
    readonly path: string
    readonly planted: string
    call(client: Client): Promise<object>
  }
}
