import type { PollReason } from '@three-ds/core'
import type { Standing } from '../orders/order-view.ts'
import type { Receipt } from '../orders/receipt.ts'

/** What the page says above everything else. */
export interface Words {
  readonly headline: string
  readonly message: string
}

const actions: Readonly<Record<'fingerprint' | 'challenge' | 'redirect', Words>> = {
  fingerprint: { headline: 'One moment …', message: 'Your bank looks at this device. It takes ten seconds at most.' },
  challenge: { headline: 'Your bank has a question', message: 'Answer it here, or cancel there.' },
  redirect: { headline: 'On to your bank', message: 'Your bank’s page takes over for a moment.' },
}

const waits: Readonly<Record<PollReason, Words>> = {
  processing: { headline: 'Nearly there …', message: 'The gateway is still working on it.' },
  throttled: { headline: 'A little patience …', message: 'The gateway is busy and asked us to wait.' },
  'in-progress': { headline: 'One moment …', message: 'The shop is already at it.' },
  'outcome-unknown': {
    headline: 'Nobody knows yet',
    message: 'The connection broke at the wrong moment. The shop finds out what became of it, and sends nothing again.',
  },
}

const payments: Readonly<Record<Receipt['payment']['status'], string>> = {
  authorized: 'Paid',
  captured: 'Paid',
  accepted: 'Accepted',
  'pending-capture': 'Paid',
  'partially-authorized': 'Paid in part',
  processing: 'Under way',
  'in-review': 'Being reviewed',
  declined: 'Declined',
  'not-attempted': 'Not paid',
  canceled: 'Canceled',
  unknown: 'Nobody knows yet',
}

/** How the receipt looks: good, bad, or neither yet. */
export function moodOf({ payment: { status } }: Pick<Receipt, 'payment'>): 'good' | 'bad' | 'open' {
  if (['authorized', 'captured', 'accepted', 'pending-capture'].includes(status)) return 'good'
  return ['declined', 'not-attempted', 'canceled'].includes(status) ? 'bad' : 'open'
}

const charges: Readonly<Record<ReturnType<typeof moodOf>, string>> = {
  good: 'Thank you! Your lamp is on its way.',
  bad: 'Nothing was charged.',
  open: '',
}

/** Of a payment that was not sent or was taken back, an authentication that nobody tells of is no reason to wait. */
function endings(receipt: Receipt): string {
  const { authentication, explanation, payment } = receipt
  const charge = charges[moodOf(receipt)]
  const isOver = payment.status === 'not-attempted' || payment.status === 'canceled'
  if (isOver && authentication.status === 'unknown') return charge
  return [charge, explanation.forCardholder].filter((one) => one !== '').join(' ')
}

const neverBack: Words = {
  headline: 'On to your bank',
  message: 'Your bank’s page opens in a window of its own. This page notices when you are done there.',
}

/**
 * What to say where the order stands.
 *
 * @param returns - does the bank's page come back by itself?
 */
export function wordsFor(standing: Standing, returns: boolean): Words {
  switch (standing.at) {
    case 'placed':
      return { headline: 'One moment …', message: 'The order is being sent.' }
    case 'action':
      if (standing.type === 'redirect' && !returns) return neverBack
      return actions[standing.type]
    case 'waiting': {
      const { headline, message } = waits[standing.reason]
      return { headline, message: [message, standing.remedy].filter((one) => one !== undefined).join(' ') }
    }
    case 'paying':
      return { headline: 'Nearly there …', message: 'Your bank is content; the payment is under way.' }
    case 'done': {
      const { receipt } = standing
      return { headline: payments[receipt.payment.status], message: endings(receipt) }
    }
  }
}
