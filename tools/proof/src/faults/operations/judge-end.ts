import { isDeepStrictEqual } from 'node:util'
import { isThreeDSError } from '@three-ds/core'
import type { WireAnswer } from '@three-ds/core/testing'
import { type OperationUnderTest, wireText } from '../../operations/operation-under-test.ts'
import type { WireFault } from '../wire/wire-fault.ts'
import { expectedEnd } from './expected-end.ts'
import type { FaultTrial } from './try-fault.ts'

/** Kinds that say that nothing was charged, or that it went well: a spoilt answer must not turn one into the other. */
const refusals: readonly unknown[] = ['declined', 'refused', 'failed', 'canceled', 'not-attempted']

/** A member of that name, wherever it stands: some packages put the wire's body into an object of their own. */
function kindOf(answer: object): unknown {
  const own: unknown = Reflect.get(answer, 'kind')
  if (own !== undefined) return own
  const members = Object.values(answer).flat()
  return members
    .filter((member) => typeof member === 'object' && member !== null)
    .map(kindOf)
    .find(Boolean)
}

const told = (end: FaultTrial['ended']): string => {
  if ('answer' in end) return 'an answer'
  if (!isThreeDSError(end.error)) return 'an error that is none of ours'
  return `${end.error.code}, ${end.error.outcome}`
}

/**
 * What is wrong with the end of a call under a fault, in words; `undefined` where nothing is.
 *
 * @param whole - the answer to the same call without the fault
 */
export function judgeEnd(
  { good, effect }: Pick<OperationUnderTest, 'good' | 'effect'>,
  answer: WireAnswer,
  fault: WireFault,
  { ended, deliveries }: FaultTrial,
  whole: object,
): string | undefined {
  const length = new TextEncoder().encode(wireText(answer)).byteLength
  const expected = expectedEnd(fault, { length, isText: 'text' in good })
  if (effect !== 'read' && deliveries > (fault.kind === 'request-twice' ? 2 : 1)) return `was sent ${deliveries} times`
  if ('error' in ended) {
    const { error } = ended
    const isExpected =
      isThreeDSError(error) &&
      expected.errors.some(({ code, outcome }) => code === error.code && outcome === error.outcome)
    if (!isExpected) return `failed with ${told(ended)}`
    return error.remedy === '' ? 'names no remedy' : undefined
  }
  if (expected.answer === 'none') return 'answered'
  if (expected.answer === 'same') return isDeepStrictEqual(ended.answer, whole) ? undefined : 'answered something else'
  const before = refusals.includes(kindOf(whole))
  const after = kindOf(ended.answer)
  if (!before && refusals.includes(after)) return 'calls a spoilt success a refusal'
  return undefined
}
