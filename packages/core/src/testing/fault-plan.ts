import { invalidInput } from '../errors/invalid-input.ts'
import type { Fault } from './provider-sandbox.ts'

/** On which requests a fault falls. */
export interface FaultTarget {
  /** The client's method; any request where it is left out. */
  readonly operation?: string | undefined
  /** How many requests, one by default. */
  readonly times?: number | undefined
}

/** The faults that a fake still has to play. */
export interface FaultPlan {
  /** Plans a fault, behind those that are planned already. */
  add(fault: Fault, on?: FaultTarget): void
  /** The first fault that fits a request of this operation, used up once. `undefined` is a request that no route fits. */
  take(operation: string | undefined): Fault | undefined
  clear(): void
}

interface Planned {
  readonly fault: Fault
  readonly operation: string | undefined
  left: number
}

/**
 * A plan of faults for one gateway.
 *
 * @param operations - every operation that the gateway knows: a misspelt one would never fall, and so prove nothing
 * @throws ThreeDSError `invalid-input` from `add`, for an operation that the gateway has not, or `times` that is no count
 */
export function createFaultPlan(operations: readonly string[]): FaultPlan {
  let planned: Planned[] = []
  return {
    add: (fault, { operation, times = 1 } = {}) => {
      if (operation !== undefined && !operations.includes(operation)) throw noSuchOperation(operations)
      if (!Number.isSafeInteger(times) || times < 1) throw noCount()
      planned.push({ fault, operation, left: times })
    },
    take: (operation) => {
      const next = planned.find((one) => one.operation === undefined || one.operation === operation)
      if (next === undefined) return undefined
      next.left -= 1
      planned = planned.filter(({ left }) => left > 0)
      return next.fault
    },
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
