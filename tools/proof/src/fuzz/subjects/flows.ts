import { cardinalSubject } from '../../../../../packages/cardinal/test/contract-subject.ts'
import { finaroSubject } from '../../../../../packages/finaro/test/contract-subject.ts'
import { ownPageSubject, processOutSubject } from '../../../../../packages/processout/test/contract-subject.ts'
import { checkoutSubject } from '../../../../../packages/shopify/test/checkout/contract-subject.ts'
import { cartSubject, paymentSubject } from '../../../../../packages/shopify/test/storefront/contract-subject.ts'
import { spreedlySubject } from '../../../../../packages/spreedly/test/contract-subject.ts'
import { flowSubject } from '../flow-subject.ts'
import type { Subject } from '../subject.ts'

const of = (provider: string): string => `@three-ds/${provider}`

function required<T>(flow: T | undefined): T {
  if (flow === undefined) throw new TypeError('the contract knows no flow here')
  return flow
}

/** The flows of all providers, told by a page what a page may say. */
export const flowSubjects: readonly Subject[] = [
  flowSubject({ package: of('processout'), name: 'createProcessOutFlow().resume' }, required(processOutSubject.flow)),
  flowSubject(
    { package: of('processout'), name: 'createProcessOutFlow().resume of a page of one’s own' },
    required(ownPageSubject.flow),
  ),
  flowSubject({ package: of('finaro'), name: 'createFinaroFlow().resume' }, required(finaroSubject.flow)),
  flowSubject({ package: of('spreedly'), name: 'createSpreedlyFlow().resume' }, required(spreedlySubject.flow)),
  flowSubject({ package: of('shopify'), name: 'createShopifyCheckoutFlow().resume' }, required(checkoutSubject.flow)),
  flowSubject({ package: of('shopify'), name: 'createShopifyCartFlow().resume' }, required(cartSubject.flow)),
  flowSubject({ package: of('shopify'), name: 'createShopifyPaymentFlow().resume' }, required(paymentSubject.flow)),
  flowSubject({ package: of('cardinal'), name: 'createCardinalFlow().resume' }, required(cardinalSubject.flow)),
]
