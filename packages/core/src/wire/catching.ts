import * as z from 'zod/mini'

/**
 * The schema, with a reading of whatever does not fit it.
 *
 * It is what `z.catch` makes. `z.catch` itself looks a function up on a namespace of zod's that no bundler can take apart, and
 * thereby costs 3.5 kB, gzipped, in every client.
 *
 * @param schema what is read first
 * @param otherwise what the value is taken for when it does not fit; `undefined` leaves it out
 * @returns the schema that never fails
 * @example
 * ```ts
 * import { catching } from '@three-ds/core'
 * import * as z from 'zod/mini'
 *
 * const count = catching(z.number(), (value) => Number(value))
 * console.log(count.parse('3')) // 3
 * ```
 */
export const catching = <Schema extends z.ZodMiniType>(
  schema: Schema,
  otherwise: (value: unknown) => z.output<Schema> | undefined,
): z.ZodMiniCatch<Schema> =>
  // The constructor's own type forgets which schema it holds.
  new z.ZodMiniCatch({
    type: 'catch',
    innerType: schema,
    catchValue: ({ value }) => otherwise(value),
  }) as z.ZodMiniCatch<Schema>
