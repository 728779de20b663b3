import { parseInput } from '@three-ds/core'
import type { Fault } from '@three-ds/core/testing'
import type { SandboxGateways } from '../gateways.ts'
import { faultOrderSchema } from './fault-order.ts'

/**
 * Plans a fault at a fake.
 *
 * @throws ThreeDSError `invalid-input` for an order that is none, or an operation that the gateway has not
 */
export function planFault({ fail }: SandboxGateways[keyof SandboxGateways]['sandbox'], order: unknown): void {
  const { fault, operation, times = 1 } = parseInput(faultOrderSchema, order)
  // Core's union, member by member; the compiler keeps `| undefined` of an optional field, which parsing never leaves there.
  fail(fault as Fault, operation === undefined ? { times } : { operation, times })
}
