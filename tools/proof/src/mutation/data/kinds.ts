/** Why a mutant survives although nothing is wrong with the tests. Data only. */
export const survivorKinds = {
  'type guard':
    'The condition tells the compiler that a value is there. Without it a lookup with `undefined` finds nothing, which is the same answer.',
  'no such value':
    'A fallback that must be some value: no table, list or comparison holds it, so any other is as good.',
  'absent as false': 'A flag that is left out is read as the `false` that it says.',
  'said twice':
    'An earlier or a later check gives the same answer; the row or the check stays, so that it is right by itself.',
  'one of a kind':
    'There is exactly one candidate, or the order makes no difference: first and last, some and every, are the same.',
  limit: 'A bound far from anything genuine, or a moment that no clock can hit: one more or less is as good.',
  'cost only': 'The answer is the same, only dearer: a shortcut, a timer that is cleared, a listener that is removed.',
  'for people':
    'It shows in words for people only: the name of an operation, the text of an error that keeps its code and its field.',
  unreachable: 'The compiler wants the branch; no input that the types and the schemas let through can reach it.',
} as const

/** The name of such a reason. */
export type SurvivorKind = keyof typeof survivorKinds

/** For each source file the mutants that may survive: the change, as the run prints it, and the reason. */
export type KnownSurvivors = Readonly<Record<string, Readonly<Record<string, SurvivorKind>>>>
