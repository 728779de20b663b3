import { cardinalSubject } from '../../../../packages/cardinal/test/contract-subject.ts'
import { finaroSubject } from '../../../../packages/finaro/test/contract-subject.ts'
import { ownPageSubject, processOutSubject } from '../../../../packages/processout/test/contract-subject.ts'
import { checkoutSubject } from '../../../../packages/shopify/test/checkout/contract-subject.ts'
import { cartSubject, paymentSubject } from '../../../../packages/shopify/test/storefront/contract-subject.ts'
import { spreedlySubject } from '../../../../packages/spreedly/test/contract-subject.ts'
import { type MeasuredFlow, measuredFlow } from './measured-flow.ts'

/** The flows of all five providers, from the data of the contract suite. */
export const measuredFlows: readonly MeasuredFlow[] = [
  measuredFlow('spreedly', spreedlySubject),
  measuredFlow('processout, hosted page', processOutSubject),
  measuredFlow('processout, own page', ownPageSubject),
  measuredFlow('finaro', finaroSubject),
  measuredFlow('cardinal', cardinalSubject),
  measuredFlow('shopify, cart', cartSubject),
  measuredFlow('shopify, legacy payment', paymentSubject),
  measuredFlow('shopify, REST checkout', checkoutSubject),
]
