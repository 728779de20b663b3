import type { PaymentTarget } from './payment-target.ts'

type FieldOf<Target extends PaymentTarget> = Target['fields'][number]

type ValueOf<Field> = Field extends { readonly constant: infer Constant }
  ? Constant
  : Field extends { readonly words: Readonly<Record<string, infer Word>> }
    ? Word
    : string

/** Constants, and what the target requires. */
type Certain = { readonly always: true } | { readonly constant: unknown }

/** A target's fields, by its own names. */
export type CarriedFields<Target extends PaymentTarget> = {
  readonly [Field in FieldOf<Target> as Field extends Certain ? Field['name'] : never]: ValueOf<Field>
} & {
  readonly [Field in FieldOf<Target> as Field extends Certain ? never : Field['name']]?: ValueOf<Field>
}
