import type * as z from 'zod/mini'

type Parse = z.core.$ZodType['_zod']['parse']

/** A field of a shape, as the loop below needs it. */
interface Field {
  readonly key: PropertyKey
  readonly schema: z.core.$ZodType
  /** Where it is absent, nothing comes of it. */
  readonly mayBeAbsent: boolean
}

/**
 * The same schema, faster where a value fits. An answer names a tenth of the fields that a provider documents, and zod asks each
 * schema about each field that is not there; this reads only what is. Whatever does not fit at once, for any reason, is read anew by
 * zod itself, whose verdict and words count: this never refuses, and never takes what zod would not.
 *
 * `zod/mini` compiles no code for a schema, as the full build does, since platforms at the edge forbid it.
 */
export function quickObject<Schema extends z.ZodMiniObject>(schema: Schema): Schema {
  const inner = schema._zod
  const whole = inner.parse
  let fields: readonly Field[] | undefined
  const parse: Parse = (payload, context) => {
    // Asynchronous reading and writing back are zod's alone.
    if (context.async !== false || context.direction === 'backward' || context === readAnew)
      return whole(payload, context)
    fields ??= fieldsOf(inner.def.shape)
    const value = fitting(payload.value, fields, inner.def, context)
    if (value === undefined) return anew(() => whole(payload, context), context)
    payload.value = value
    return payload
  }
  // A schema without checks of its own has one function for both.
  if (inner.run === whole) inner.run = parse
  inner.parse = parse
  // `check` makes a copy.
  const clone = schema.clone.bind(schema)
  schema.clone = (definition, parameters) => quickObject(clone(definition, parameters))
  return schema
}

/** The parse in which zod reads an object anew. What stands inside was tried before, and each try again would double the work. */
let readAnew: z.core.ParseContextInternal | undefined

/** Reading here is synchronous, so nothing else runs meanwhile but parses that a schema's own functions start. */
function anew<T>(read: () => T, context: z.core.ParseContextInternal): T {
  const outer = readAnew
  readAnew = context
  try {
    return read()
  } finally {
    readAnew = outer
  }
}

/** As zod takes them: symbols too, and never a `__proto__`, which would become the prototype. */
const fieldsOf = (shape: z.core.$ZodShape): Field[] =>
  Reflect.ownKeys(shape)
    .filter((key) => key !== '__proto__')
    .map((key) => {
      const schema = (shape as Readonly<Record<PropertyKey, z.core.$ZodType>>)[key] as z.core.$ZodType // one of its own keys
      const { optin, optout } = schema._zod
      return { key, schema, mayBeAbsent: optin === 'optional' && optout === 'optional' }
    })

/** The value, if each field fits; `undefined` where zod has to look. */
function fitting(
  input: unknown,
  fields: readonly Field[],
  { shape, catchall }: z.core.$ZodObjectDef,
  context: z.core.ParseContextInternal,
): object | undefined {
  if (!isRecord(input)) return undefined
  const output: Record<PropertyKey, unknown> = {}
  for (const { key, schema, mayBeAbsent } of fields) {
    const value = input[key]
    if (value === undefined && !(key in input)) {
      if (mayBeAbsent) continue
      return undefined
    }
    const read = schema._zod.run({ value, issues: [] }, context)
    if (read instanceof Promise || read.issues.length > 0) return undefined
    output[key] = read.value
  }
  const keepsUnknown = catchall?._zod.def.type === 'unknown'
  for (const key in input) {
    if (Object.hasOwn(shape, key)) continue
    if (!keepsUnknown) return undefined
    // As zod does: assigned, it would be the prototype.
    if (key !== '__proto__') output[key] = input[key]
  }
  return output
}

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
