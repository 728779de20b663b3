import type { CarryTarget } from '../carry/carry-target.ts'
import type { AuthenticationFacts } from '../result/authentication-result.ts'

/** Fields of a result that hold text. */
type TextField = keyof {
  [Field in keyof AuthenticationFacts as NonNullable<AuthenticationFacts[Field]> extends string ? Field : never]: true
}

interface FieldFacts {
  /** The target's own name. */
  readonly name: string
  /** What it looks like, in words. */
  readonly format: string
  /** The page or the file that says so. */
  readonly source: string
}

/** A field that one of the result's fills. */
export interface FieldFromResult extends FieldFacts {
  readonly from: TextField
  /** It is there in every request: the target requires what fills it. */
  readonly always?: true
  /** It is told of such a flow only; where the result does not name its flow, it is left out. */
  readonly flow?: 'frictionless' | 'challenge'
  /** The target's own words. What it has no word for is left out. */
  readonly words?: Readonly<Record<string, string>>
}

/** A field that always says the same. */
export interface ConstantField extends FieldFacts {
  readonly constant: string | boolean
}

/** One field of a target's request. */
export type TargetField = FieldFromResult | ConstantField

/** A gateway for which there is no package here: what it needs of a result, and how it calls it. Data only. */
export interface PaymentTarget extends CarryTarget {
  /** Where in a request the fields stand: `payment_method_options.card.three_d_secure`. */
  readonly place: string
  readonly fields: readonly TargetField[]
  /** What its public pages leave open, or what a result cannot tell it. */
  readonly notKnown: readonly string[]
}
