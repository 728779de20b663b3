import * as z from 'zod/mini'
import { quickObject } from './quick-object.ts'

type Shape = z.core.$ZodLooseShape

/** A schema whose type knows the documented keys only, and whose values keep the others. */
export type OpenObject<T extends Shape> = z.ZodMiniObject<T, z.core.$strip>

/** A schema that refuses a key it does not know. */
export type StrictObject<T extends Shape> = z.ZodMiniObject<T, z.core.$strict>

/**
 * What a provider sends: unknown keys stay on the object, so a new field never breaks an installed client. The type knows
 * the documented keys only: with `z.looseObject` the index signature would accept every typo.
 */
export const openObject = <T extends Shape>(shape: T): OpenObject<T> =>
  quickObject(z.looseObject(shape)) as unknown as OpenObject<T>

/**
 * What a caller hands over: a misspelt key fails before anything is sent. The type is zod's own without its mapped form,
 * which would drop the comments on the keys from the published declarations.
 */
export const strictObject = <T extends Shape>(shape: T): StrictObject<T> =>
  quickObject(z.strictObject(shape)) as unknown as StrictObject<T>
