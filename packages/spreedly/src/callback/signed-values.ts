import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import { toInstant } from './instant.ts'
import { Refused } from './refused.ts'

/**
 * What a signature covers, typed. No 3DS field is among it, and no message: whoever needs those fetches the transaction.
 *
 * A field that Spreedly signs but this type does not name is left out. The list of fields is not signed, so such a value
 * could stand under a false name; these names are safe, by their form and by the order of the list.
 */
export type SpreedlySignedValues = {
  readonly token: string
  /** Open: test the known states. */
  readonly state: SpreedlyTransaction['state']
  readonly succeeded: boolean
  /** Integer, in the currency's minor unit. */
  readonly amount: number
  /** ISO 4217, three capital letters. */
  readonly currency_code: string
  /** `Purchase`, `Authorization`, `OffsitePurchase` and more: a signed Void that succeeded is no sale. */
  readonly transaction_type: string
  /** RFC 3339, whole seconds, UTC or with an offset, as it came. */
  readonly created_at: string
  /** As `created_at`. */
  readonly updated_at: string
  /** No money moved. */
  readonly on_test_gateway: boolean
  /** Absent where it is nil or empty. */
  readonly order_id?: string
  readonly ip?: string
  readonly callback_url?: string
}

/**
 * Signed texts as values. Only to be called once the signature has been checked.
 *
 * @throws Refused `valueForm` where a value does not have its documented form
 */
export function toSignedValues(texts: ReadonlyMap<string, string>): SpreedlySignedValues {
  const read = (name: string): string => texts.get(name) ?? ''
  return {
    token: read('token'),
    state: read('state'),
    succeeded: flag(read('succeeded')),
    amount: integer(read('amount')),
    currency_code: matching(/^[A-Z]{3}$/, read('currency_code')),
    transaction_type: read('transaction_type'),
    created_at: time(read('created_at')),
    updated_at: time(read('updated_at')),
    on_test_gateway: flag(read('on_test_gateway')),
    ...optional('order_id', read('order_id')),
    ...optional('ip', read('ip')),
    ...optional('callback_url', read('callback_url')),
  }
}

const optional = <Name extends string>(name: Name, text: string): { readonly [K in Name]?: string } =>
  // A computed key widens to an index signature, which the mapped type does not take.
  text === '' ? {} : ({ [name]: text } as { readonly [K in Name]: string })

function matching(form: RegExp, text: string): string {
  if (!form.test(text)) throw new Refused('valueForm')
  return text
}

function integer(text: string): number {
  const value = Number(matching(/^(?:0|[1-9]\d*)$/, text))
  if (!Number.isSafeInteger(value)) throw new Refused('valueForm')
  return value
}

const flag = (text: string): boolean => matching(/^(?:true|false)$/, text) === 'true'

function time(text: string): string {
  if (toInstant(text) === undefined) throw new Refused('valueForm')
  return text
}
