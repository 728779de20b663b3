import * as z from 'zod/mini'
import { catching } from './catching.ts'

/**
 * Scalars that a provider sends now as JSON types, now as text (Spreedly's own schema says `"881"` where its servers send
 * `881`). What has no reading is left out: a companion field must never break the answer to a payment.
 */
const scalar = <T>(read: (value: unknown) => T | undefined): z.ZodMiniType<T, T> =>
  z.transform(read) as unknown as z.ZodMiniType<T, T>

/** Text; a number or boolean is taken as it prints. */
export const tolerantText = (): z.ZodMiniType<string, string> =>
  scalar((value) =>
    typeof value === 'string'
      ? value
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : undefined,
  )

/** An integer, also as decimal text. */
export const tolerantInteger = (): z.ZodMiniType<number, number> =>
  scalar((value) => {
    const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value
    return Number.isSafeInteger(number) ? (number as number) : undefined
  })

/** True or false, also as text. */
export const tolerantFlag = (): z.ZodMiniType<boolean, boolean> =>
  scalar((value) =>
    typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined,
  )

/** The schema's value, or `undefined` where it does not fit: for companion objects and lists whose shape may change. */
export const tolerant = <Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniCatch<Schema> =>
  catching(schema, () => undefined)
