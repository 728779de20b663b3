import { type Clock, type DoneStep, isThreeDSError, type PaymentResult } from '@three-ds/core'
import type { OrderFile } from './order-file.ts'
import { toReceipt } from './receipt.ts'

/** How often, and after what pause, a payment is looked at again that is not known yet. */
const looks = 30
const pauseMs = 2_000

/** The flow has taken the payment, or the shop takes it now: asked again, `pay` finds out and sends nothing. */
const paymentOf = (step: DoneStep, { till }: OrderFile): PromiseLike<PaymentResult> | PaymentResult =>
  step.kind === 'payment' ? step.payment : till.pay(step.authentication)

/** Ends an order: pays where the flow has not, writes the receipt, and goes on looking while the payment is not known. */
export async function settleOrder(file: OrderFile, step: DoneStep, clock: Clock, stopped: AbortSignal): Promise<void> {
  const payment = await paymentOf(step, file)
  file.settle(toReceipt(step.authentication, payment))
  file.timeline.add({ from: 'shop', to: 'browser', kind: 'answer', text: `receipt: ${payment.status}` })
  if (payment.status === 'unknown' && step.kind === 'authentication') void lookAgain(file, step, clock, stopped)
}

async function lookAgain(file: OrderFile, step: DoneStep, clock: Clock, stopped: AbortSignal): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    try {
      await clock.sleep(pauseMs, stopped)
      const payment = await file.till.pay(step.authentication)
      if (payment.status === 'unknown') continue
      file.settle(toReceipt(step.authentication, payment))
      return
    } catch (error) {
      if (stopped.aborted) return
      // The gateway cannot be asked just now: the next look may succeed.
      if (!isThreeDSError(error)) throw error
    }
  }
}
