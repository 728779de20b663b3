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
  challenge: { headline: 'Your bank has a question', message: 'Answer it below, or cancel there.' },
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
export function moodOf({ payment: { status } }: Receipt): 'good' | 'bad' | 'open' {
  if (['authorized', 'captured', 'accepted', 'pending-capture'].includes(status)) return 'good'
  return ['declined', 'not-attempted', 'canceled'].includes(status) ? 'bad' : 'open'
}

/** What to say where the order stands. */
export function wordsFor(standing: Standing): Words {
  switch (standing.at) {
    case 'placed':
      return { headline: 'One moment …', message: 'The order is being sent.' }
    case 'action':
      return actions[standing.type]
    case 'waiting': {
      const { headline, message } = waits[standing.reason]
      return { headline, message: [message, standing.remedy].filter((one) => one !== undefined).join(' ') }
    }
    case 'paying':
      return { headline: 'Nearly there …', message: 'Your bank is content; the payment is under way.' }
    case 'done': {
      const { payment, explanation } = standing.receipt
      return { headline: payments[payment.status], message: explanation.forCardholder }
    }
  }
}
