import { bundle } from './bundle.ts'
import type { Entry } from './entry.ts'
import { heaviest, type PartWeight } from './heaviest.ts'
import { sourceOf } from './source-of.ts'
import { type Weight, weightOf } from './weight.ts'

/** An entry, bundled and weighed. */
export interface Measured {
  readonly entry: Entry
  readonly weight: Weight
  readonly heaviest: readonly PartWeight[]
}

const parts = 6

/** Bundles and weighs. */
export const measure = async (entry: Entry): Promise<Measured> => {
  const { code, inputs } = await bundle(sourceOf(entry))
  return { entry, weight: weightOf(code), heaviest: heaviest(inputs, parts) }
}
