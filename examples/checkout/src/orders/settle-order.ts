import { type Clock, type DoneStep, isThreeDSError, type PaymentResult } from '@three-ds/core'
import type { OrderFile } from './order-file.ts'
import { toReceipt } from './receipt.ts'

/** How often, and after what pause, a payment is looked at again that is not known yet. */
export const looks = { most: 30, pauseMs: 2_000 } as const

/** The flow has taken the payment, or the shop takes it now: asked again, `pay` finds out and sends nothing. */
const paymentOf = (step: DoneStep, { till }: OrderFile): PromiseLike<PaymentResult> | PaymentResult =>
  step.kind === 'payment' ? step.payment : till.pay(step.authentication)

/**
 * Pays where the flow has not, and writes the receipt. May be done again: asked once more, `pay` finds out and sends nothing.
 *
 * @returns whether the payment is still to be looked at
 */
export async function settleOnce(file: OrderFile, step: DoneStep): Promise<boolean> {
  const payment = await paymentOf(step, file)
  const isOpen = payment.status === 'unknown' && step.kind === 'authentication'
  if (isOpen && file.receipt !== undefined) return true
  await file.settle(toReceipt(step.authentication, payment))
  file.timeline.add({ from: 'shop', to: 'browser', kind: 'answer', text: `receipt: ${payment.status}` })
  return isOpen
}

/** Ends an order, and goes on looking while the payment is not known. */
export async function settleOrder(file: OrderFile, step: DoneStep, clock: Clock, stopped: AbortSignal): Promise<void> {
  if (await settleOnce(file, step)) void lookAgain(file, step, clock, stopped)
}

async function lookAgain(file: OrderFile, step: DoneStep, clock: Clock, stopped: AbortSignal): Promise<void> {
  for (let look = 0; look < looks.most; look += 1) {
    try {
      await clock.sleep(looks.pauseMs, stopped)
      if (!(await settleOnce(file, step))) return
    } catch (error) {
      if (stopped.aborted) return
      // The gateway cannot be asked just now: the next look may succeed.
      if (!isThreeDSError(error)) throw error
    }
  }
}
