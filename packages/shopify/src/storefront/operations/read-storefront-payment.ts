import { present, type UndeclinedPaymentStatus } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import { moneyOf } from '../../authentication/money-of.ts'
import type { ShopifyStanding } from '../../authentication/standing.ts'
import { isVisitable } from '../../schemas/is-visitable.ts'
import type { ShopifyOutput } from '../../send.ts'
import type { ShopifyStorefrontPayment, ShopifyStorefrontPaymentAnswer } from '../schemas/storefront-payment.ts'
import { transactionKinds } from '../schemas/transaction-kinds.ts'

type PaymentOutcome = UndeclinedPaymentStatus | 'declined'

/** A success says what it left by its kind; without one it names no more than that it went well. */
const successOf = (kind: string | undefined): PaymentOutcome =>
  kind === undefined ? 'accepted' : (transactionKinds.get(kind) ?? 'unknown')

const isBlank = (text = ''): boolean => text.trim() === ''

/**
 * How a payment that is ready ended. The transaction's status tells first, then whether the checkout is complete, then the
 * error message. An error of the transaction is no failure: Shopify tries to charge all the same.
 */
function finalOutcome({ transaction, checkout, errorMessage }: ShopifyStorefrontPayment): PaymentOutcome {
  const { statusV2: status, kind } = transaction ?? {}
  if (status === 'FAILURE') return 'declined'
  if (status === 'SUCCESS') return successOf(kind)
  if (!isBlank(checkout?.completedAt) || checkout?.order !== undefined) return 'accepted'
  if (status === 'PENDING') return 'processing'
  return status === undefined && !isBlank(errorMessage) ? 'declined' : 'unknown'
}

/** An address where no cardholder may be sent is not handed on: nobody knows how to go on. */
function outcomeOf(payment: ShopifyStorefrontPayment, ownOrigin: string | undefined): PaymentOutcome {
  const { ready, nextActionUrl = '' } = payment
  if (ready) return finalOutcome(payment)
  if (isBlank(nextActionUrl)) return 'processing'
  return isVisitable(nextActionUrl, ownOrigin) ? 'not-attempted' : 'unknown'
}

/** Shopify's own words: the transaction's status, else what the flags say. Core keeps 256 characters. */
function providerStatusOf({ transaction, ready, checkout }: ShopifyStorefrontPayment): string {
  const flags = !ready ? 'not ready' : isBlank(checkout?.completedAt) ? 'ready' : 'completed'
  return (transaction?.statusV2 ?? flags).slice(0, 256)
}

function standingOf(payment: ShopifyStorefrontPayment, status: PaymentOutcome): ShopifyStanding {
  const { amount: whole, currencyCode } = payment.transaction?.amount ?? payment.amount ?? {}
  const amount = moneyOf(whole, currencyCode)
  const providerStatus = providerStatusOf(payment)
  const facts = { id: payment.id.slice(0, 256), providerStatus, ...(amount && { amount }) }
  const words = payment.errorMessage?.slice(0, 4096)
  return status === 'declined'
    ? { ...facts, status, decline: { kind: 'undistinguished', ...present({ text: words }) } }
    : { ...facts, status, ...present({ note: words }) }
}

const kindOf = (status: PaymentOutcome) =>
  status === 'declined' || status === 'processing' ? status : status === 'unknown' ? 'unrecognized' : 'succeeded'

/**
 * A payment as an answer.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure", "GraphQL Storefront API changes".
 *
 * @param ownOrigin - the client's, see `isVisitable`
 */
export function readStorefrontPayment(
  payment: ShopifyStorefrontPayment,
  { meta, apiVersion }: Pick<ShopifyOutput<unknown>, 'meta' | 'apiVersion'>,
  ownOrigin: string | undefined,
): ShopifyStorefrontPaymentAnswer {
  const status = outcomeOf(payment, ownOrigin)
  const test = payment.test === true || payment.transaction?.test === true
  const facts = { payment, test, standing: standingOf(payment, status), apiVersion }
  const { nextActionUrl = '' } = payment
  return status === 'not-attempted'
    ? toAnswer({ ...facts, kind: 'action-required', redirectUrl: nextActionUrl }, meta)
    : toAnswer({ ...facts, kind: kindOf(status) }, meta)
}
