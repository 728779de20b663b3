import type { ContractCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'

/** A case about one operation. */
export const promise = (
  { name }: Pick<ContractOperation<never>, 'name'>,
  text: string,
  run: () => Promise<void>,
): ContractCase => ({ name: `${name}: ${text}`, run })
