import type { Subject } from './subject.ts'
import { cardinalSubjects } from './subjects/cardinal.ts'
import { coreSubjects } from './subjects/core.ts'
import { coreHttpSubjects } from './subjects/core-http.ts'
import { finaroSubjects } from './subjects/finaro.ts'
import { flowSubjects } from './subjects/flows.ts'
import { processOutSubjects } from './subjects/processout.ts'
import { shopifySubjects } from './subjects/shopify.ts'
import { spreedlySubjects } from './subjects/spreedly.ts'
import { threeDSSubjects } from './subjects/three-ds.ts'

/** Every reader of what strangers send, of all packages. */
export const subjects: readonly Subject[] = [
  ...coreSubjects,
  ...coreHttpSubjects,
  ...processOutSubjects,
  ...finaroSubjects,
  ...spreedlySubjects,
  ...shopifySubjects,
  ...cardinalSubjects,
  ...flowSubjects,
  ...threeDSSubjects,
]
