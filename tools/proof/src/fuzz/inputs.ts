import { allIdeas } from '../hostile/all-ideas.ts'
import { byteIdeas } from '../hostile/byte-ideas.ts'
import type { Choice } from '../hostile/choice.ts'
import { mutate } from '../hostile/mutate.ts'
import { mutateJson } from '../hostile/mutate-json.ts'
import { strangeValues } from '../hostile/strange-values.ts'
import { plain } from './dress.ts'
import { fromBytes, fromText, fromValue, type HostileInput } from './hostile-input.ts'
import type { Subject } from './subject.ts'

/** An input, and how it came about. */
export interface DescribedInput {
  readonly from: string
  readonly input: HostileInput
}

/** Sizes of random inputs, in characters: most inputs are small, so that many are tried. */
const sizes = [1, 16, 16, 200, 200, 2_000, 20_000] as const

const dressesOf = ({ dress }: Subject) => dress ?? ([plain] as const)

/** What is genuine, packed as the subject takes it. */
export const genuineInputs = (subject: Subject): readonly HostileInput[] =>
  subject.genuine.map((text) => fromText(dressesOf(subject)[0](text)))

/** Every value that no wire carries, for subjects that have to bear them. */
export const strangeInputs = (subject: Subject): readonly DescribedInput[] =>
  subject.takesAnything === true
    ? strangeValues().map((value, index) => ({ from: `strange value ${index}`, input: fromValue(value) }))
    : []

/** A random hostile input: half of them are genuine ones, changed, since only those get past the first check. */
export function hostileInput(subject: Subject, choice: Choice): DescribedInput {
  const dress = choice.oneOf(dressesOf(subject))
  const genuine = choice.oneOf(subject.genuine)
  if (genuine !== undefined && choice.percent(40)) {
    return { from: 'a genuine input with other values', input: fromText(dress(mutateJson(genuine, choice))) }
  }
  if (genuine !== undefined && choice.percent(35)) {
    return { from: 'a changed genuine input', input: fromText(dress(mutate(genuine, choice))) }
  }
  if (genuine !== undefined && choice.percent(30)) {
    return { from: 'a genuine input, changed after it was packed', input: fromText(mutate(dress(genuine), choice)) }
  }
  const size = choice.oneOf(sizes)
  if (choice.percent(15)) {
    const { name, make } = choice.oneOf(byteIdeas) ?? { name: '', make: () => new Uint8Array() }
    return { from: name, input: fromBytes(make(size)) }
  }
  const { name, make } = choice.oneOf(allIdeas) ?? { name: '', make: () => '' }
  const text = dress(make(size))
  return { from: name, input: fromText(choice.percent(25) ? mutate(text, choice) : text) }
}
