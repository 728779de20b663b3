import { isThreeDSError } from '@three-ds/core'
import type { HostileInput } from './hostile-input.ts'
import { inheritsPollution, pollutedPrototype } from './pollution.ts'
import type { Subject } from './subject.ts'

/** What became of one input. */
export type Outcome =
  /** A value, a verdict, or a receiver's answer. */
  | { readonly kind: 'value' }
  /** A ThreeDSError. */
  | { readonly kind: 'refused' }
  /** What must never happen, in words. */
  | { readonly kind: 'breach'; readonly text: string }

const maxDepth = 6

/** Does anything in a value inherit what the input planted? A value may be a tree, so it looks a few levels down. */
function isPolluted(value: unknown, depth = 0): boolean {
  if (inheritsPollution(value)) return true
  if (typeof value !== 'object' || value === null || depth >= maxDepth) return false
  return Object.values(value)
    .slice(0, 50)
    .some((member) => isPolluted(member, depth + 1))
}

const breach = (text: string): Outcome => ({ kind: 'breach', text })

/** Has a subject read an input, and judges what came of it. Never rejects. */
export async function outcomeOf(subject: Subject, input: HostileInput): Promise<Outcome> {
  let outcome: Outcome = { kind: 'value' }
  try {
    const value = await subject.read(input)
    // A proxy that answers to every name is the input itself, handed through.
    if (value !== input.json && isPolluted(value)) outcome = breach('the value inherits what the input planted')
  } catch (error) {
    outcome = isThreeDSError(error)
      ? { kind: 'refused' }
      : breach(error instanceof Error ? `${error.name} at ${placeOf(error)}` : 'something that is no error was thrown')
  }
  const polluted = pollutedPrototype()
  return polluted === undefined ? outcome : breach(`${polluted}.prototype was written to`)
}

/** The first line of the stack that lies in the packages. */
const placeOf = ({ stack = '' }: Error): string => /packages\/[\w/.-]+:\d+/.exec(stack)?.[0] ?? 'an unknown place'
