import { invalidInput } from '../errors/invalid-input.ts'
import type { Fault } from './fault.ts'

/** On which requests a fault falls. */
export interface FaultTarget {
  /** The client's method; any request where it is left out. */
  readonly operation?: string | undefined
  /** How many requests, one by default. */
  readonly times?: number | undefined
}

/** A fault that waits for its requests. */
export interface PlannedFault {
  readonly fault: Fault
  /** Absent where it falls on any request. */
  readonly operation?: string
  /** How many requests it still falls on. */
  readonly left: number
}

/** The faults that a fake still has to play. */
export interface FaultPlan {
  /** What `add` takes. */
  readonly operations: readonly string[]
  /** Plans a fault, behind those that are planned already. */
  add(fault: Fault, on?: FaultTarget): void
  /** The first fault that fits a request of this operation, used up once. `undefined` is a request that no route fits. */
  take(operation: string | undefined): Fault | undefined
  /** What is still to be played, as it was planned. */
  planned(): readonly PlannedFault[]
  clear(): void
}

/**
 * A plan of faults for one gateway.
 *
 * @param operations - every operation that the gateway knows: a misspelt one would never fall, and so prove nothing
 * @throws ThreeDSError `invalid-input` from `add`, for an operation that the gateway has not, or `times` that is no count
 */
export function createFaultPlan(operations: readonly string[]): FaultPlan {
  let planned: readonly PlannedFault[] = []
  return {
    operations,
    add: (fault, { operation, times = 1 } = {}) => {
      if (operation !== undefined && !operations.includes(operation)) throw noSuchOperation(operations)
      if (!Number.isSafeInteger(times) || times < 1) throw noCount()
      planned = [...planned, { fault, ...(operation === undefined ? {} : { operation }), left: times }]
    },
    take: (operation) => {
      const next = planned.find((one) => one.operation === undefined || one.operation === operation)
      if (next === undefined) return undefined
      planned = planned
        .map((one) => (one === next ? { ...one, left: one.left - 1 } : one))
        .filter(({ left }) => left > 0)
      return next.fault
    },
    planned: () => planned,
    clear: () => {
      planned = []
    },
  }
}

const noSuchOperation = (operations: readonly string[]) =>
  invalidInput(
    [
      {
        path: 'operation',
        text: 'this gateway has no such operation',
        remedy: `Name one of ${operations.join(', ')}.`,
      },
    ],
    { operation: 'fail' },
  )

const noCount = () =>
  invalidInput([{ path: 'times', text: 'a positive integer is needed here', remedy: 'Leave it out for one.' }], {
    operation: 'fail',
  })
