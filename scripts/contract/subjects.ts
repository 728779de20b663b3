import { cardinalSubject } from '../../packages/cardinal/test/contract-subject.ts'
import { type ContractCase, contractCases } from '../../packages/core/src/testing/index.ts'
import { finaroSubject } from '../../packages/finaro/test/contract-subject.ts'
import { processOutSubject } from '../../packages/processout/test/contract-subject.ts'
import { spreedlySubject } from '../../packages/spreedly/test/contract-subject.ts'

/** Every provider's cases. A further provider is one line more. */
export const subjects: readonly { readonly title: string; readonly cases: readonly ContractCase[] }[] = [
  { title: 'Spreedly', cases: contractCases(spreedlySubject) },
  { title: 'ProcessOut', cases: contractCases(processOutSubject) },
  { title: 'Finaro', cases: contractCases(finaroSubject) },
  { title: 'Cardinal', cases: contractCases(cardinalSubject) },
]
