import { cardinalSubject } from '../../../../packages/cardinal/test/contract-subject.ts'
import { finaroSubject } from '../../../../packages/finaro/test/contract-subject.ts'
import { processOutSubject } from '../../../../packages/processout/test/contract-subject.ts'
import { checkoutSubject } from '../../../../packages/shopify/test/checkout/contract-subject.ts'
import { paymentsAppSubject } from '../../../../packages/shopify/test/payments-app/contract-subject.ts'
import { cartSubject } from '../../../../packages/shopify/test/storefront/contract-subject.ts'
import { spreedlySubject } from '../../../../packages/spreedly/test/contract-subject.ts'
import { type OperationUnderTest, operationsOf } from './operation-under-test.ts'

/** Every operation of every client, from the data of the contract suite, which holds them all. */
export const allOperations: readonly OperationUnderTest[] = [
  ...operationsOf('spreedly', spreedlySubject),
  ...operationsOf('processout', processOutSubject),
  ...operationsOf('finaro', finaroSubject),
  ...operationsOf('cardinal', cardinalSubject),
  ...operationsOf('shopify, checkout', checkoutSubject),
  ...operationsOf('shopify, storefront', cartSubject),
  ...operationsOf('shopify, payments app', paymentsAppSubject),
]
