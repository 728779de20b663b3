import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'

/** A case about one operation. */
export const promise = (
  { name }: Pick<ContractOperation<never>, 'name'>,
  text: string,
  run: () => Promise<void>,
): UnsortedCase => ({ name: `${name}: ${text}`, run })
