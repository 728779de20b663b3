import type { PlayKind } from './plays.ts'

/** What a test card does, in words for the page. */
export const playTexts: Readonly<Record<PlayKind, { readonly title: string; readonly text: string }>> = {
  frictionless: { title: 'Passes at once', text: 'The bank asks nothing.' },
  fingerprint: { title: 'Looks at the device', text: 'A hidden frame, then the bank is content.' },
  challenge: { title: 'Asks the cardholder', text: 'The bank shows its page: pass, fail or cancel there.' },
  'fingerprint-challenge': { title: 'Looks, then asks', text: 'A hidden frame first, then the bank’s page.' },
  failed: { title: 'Cannot be passed', text: 'Whatever is entered, the bank says no.' },
  rejected: { title: 'Rejected by the bank', text: 'Nothing is asked; nobody may authorize this.' },
  attempted: { title: 'Bank takes no part', text: 'The scheme stands in: an attempt.' },
  unavailable: { title: 'Bank out of order', text: 'Nobody could authenticate.' },
  declined: { title: 'Payment declined', text: 'Authenticated or not, the payment is declined.' },
  'declined-after-challenge': { title: 'Asked, then declined', text: 'The challenge passes, the payment does not.' },
  'without-3ds': { title: 'Without 3-D Secure', text: 'The payment goes through unauthenticated.' },
  'three-ds-1': { title: '3-D Secure 1', text: 'The old way: the whole page goes to the bank.' },
  slow: { title: 'Takes its time', text: 'The gateway answers only after some asking.' },
}
