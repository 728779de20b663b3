import * as z from 'zod/mini'

/** What a rule found: where, in words, and what to do. */
export interface RuleFinding {
  readonly path: readonly PropertyKey[]
  readonly text: string
  readonly remedy: string
}

/**
 * A rule over several fields of an object, for `schema.check(…)`. It runs although single fields are wrong, so that the
 * caller hears everything at once; so it must not rely on the type of any field.
 *
 * @example
 * ```ts
 * import { rule, strictObject } from '@three-ds/core'
 * import * as z from 'zod/mini'
 *
 * const schema = strictObject({ from: z.number(), to: z.number() }).check(
 *   rule(({ from, to }) =>
 *     Number(from) > Number(to) ? [{ path: ['to'], text: 'it lies before `from`', remedy: 'Swap them.' }] : [],
 *   ),
 * )
 * console.log(schema.safeParse({ from: 2, to: 1 }).success) // false
 * ```
 */
export function rule(
  find: (fields: Readonly<Record<string, unknown>>) => readonly RuleFinding[],
): z.core.$ZodCheck<unknown> {
  const check = z.check<unknown>((payload) => {
    if (typeof payload.value !== 'object' || payload.value === null) return
    for (const { path, text, remedy } of find(payload.value as Record<string, unknown>)) {
      payload.issues.push({ code: 'custom', path: [...path], message: text, params: { remedy }, input: undefined })
    }
  })
  check._zod.def.when = () => true
  return check
}
