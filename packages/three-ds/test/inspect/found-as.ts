import type { InspectedField, Inspection, InspectionKind, InspectOptions } from 'three-ds/inspect'
import { inspect } from 'three-ds/inspect'

/** The inspection of a text that must be of this kind. */
export async function foundAs<const Kind extends InspectionKind>(
  kind: Kind,
  text: string | Uint8Array,
  options?: InspectOptions,
): Promise<Extract<Inspection, { readonly kind: Kind }>> {
  const found = await inspect(text, options)
  if (found.kind !== kind) throw new Error(`found as ${found.kind}, and not as ${kind}`)
  // The kind has just been compared, and it discriminates.
  return found as Extract<Inspection, { readonly kind: Kind }>
}

/** The field at a path. */
export const fieldOf = ({ fields }: Pick<Inspection, 'fields'>, path: string): InspectedField | undefined =>
  fields.find((field) => field.path === path)

/** Codes of what is wrong. */
export const codesOf = ({ problems }: Pick<Inspection, 'problems'>): string[] => problems.map(({ code }) => code)
