import { cardinalSubject } from '../../packages/cardinal/test/contract-subject.ts'
import { type ContractCase, contractCases } from '../../packages/core/src/testing/index.ts'
import { finaroSubject } from '../../packages/finaro/test/contract-subject.ts'
import { ownPageSubject, processOutSubject } from '../../packages/processout/test/contract-subject.ts'
import { checkoutSubject } from '../../packages/shopify/test/checkout/contract-subject.ts'
import { paymentsAppSubject } from '../../packages/shopify/test/payments-app/contract-subject.ts'
import { cartSubject, paymentSubject } from '../../packages/shopify/test/storefront/contract-subject.ts'
import { spreedlySubject } from '../../packages/spreedly/test/contract-subject.ts'

/** Cases of one part of a provider: parts have operations and flows of the same names. */
const partOf = (part: string, cases: readonly ContractCase[]): readonly ContractCase[] =>
  cases.map((each) => ({ ...each, name: `${part}: ${each.name}` }))

/** Every provider's cases, of all its APIs and flows. A further provider is one line more. */
export const subjects: readonly { readonly title: string; readonly cases: readonly ContractCase[] }[] = [
  { title: 'Spreedly', cases: contractCases(spreedlySubject) },
  {
    title: 'ProcessOut',
    cases: [...contractCases(processOutSubject), ...partOf('own page', contractCases(ownPageSubject))],
  },
  { title: 'Finaro', cases: contractCases(finaroSubject) },
  { title: 'Cardinal', cases: contractCases(cardinalSubject) },
  {
    title: 'Shopify',
    cases: [
      ...partOf('storefront', contractCases(cartSubject)),
      ...partOf('legacy payment', contractCases(paymentSubject)),
      ...partOf('checkout', contractCases(checkoutSubject)),
      ...partOf('payments app', contractCases(paymentsAppSubject)),
    ],
  },
]
