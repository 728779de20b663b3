import { tolerant } from '@three-ds/core'
import * as z from 'zod/mini'

/** What does not read is left out: one odd entry must not hide the others. */
export const listed = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.array(tolerant(schema)),
    z.transform((entries): z.output<Schema>[] => entries.filter((entry) => entry !== undefined)),
  )
