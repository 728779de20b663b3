import type { Explanation } from '@three-ds/core'
import type { Receipt } from '../orders/receipt.ts'
import { element } from './element.ts'
import { moodOf } from './words.ts'

const authorizeWords: Readonly<Record<Explanation['authorize'], string>> = {
  'with-3ds': 'Yes, with 3-D Secure',
  'without-3ds-at-own-risk': 'Only without 3-D Secure, at your own risk',
  no: 'No',
  'not-yet': 'Not yet',
}

const liabilityWords: Readonly<Record<Receipt['liability']['liability'], string>> = {
  issuer: 'The card’s issuer',
  merchant: 'The shop',
  unknown: 'Cannot be told',
}

const row = (name: string, value: string): readonly Node[] => [element('dt', {}, name), element('dd', {}, value)]

const list = (title: string, items: readonly string[]): readonly Node[] =>
  items.length === 0
    ? []
    : [element('h3', {}, title), element('ul', {}, ...items.map((item) => element('li', {}, item)))]

const liabilityText = ({ liability, forecast }: Receipt['liability']): string =>
  `${liabilityWords[liability]}${forecast && liability !== 'unknown' ? ' (forecast)' : ''}`

function facts({ payment, authentication, explanation, liability, liabilityIfLive }: Receipt): readonly Node[] {
  const { status, evidence, scheme, eci, paResStatus, version, flow, cryptogram } = authentication
  const told = [
    ['Scheme', scheme],
    ['ECI', eci],
    ['PAResStatus', paResStatus],
    ['Version', version],
    ['Flow', flow],
    ['Cryptogram', cryptogram],
  ] as const
  const decline = payment.decline === undefined ? '' : `, ${payment.decline.kind}`
  return [
    ...row('Payment', `${payment.status}${decline}${payment.final ? '' : ', not final'}`),
    ...row('Authentication', status),
    ...row('Evidence', evidence),
    // What was taken is no question any more.
    ...(moodOf({ payment }) === 'good' ? [] : row('May be authorized?', authorizeWords[explanation.authorize])),
    ...row('Who bears a chargeback', liabilityText(liability)),
    ...(authentication.test ? row('… if it were no test', liabilityText(liabilityIfLive)) : []),
    ...told.flatMap(([name, value]) => (value === undefined ? [] : row(name, value))),
  ]
}

/** The result in plain words, for the one who built the shop. */
export function showReceipt(place: HTMLElement, receipt: Receipt): void {
  const { explanation, liability, liabilityIfLive, payment } = receipt
  const reasons = [
    ...new Set([...liability.reasons, ...explanation.reasons, ...liabilityIfLive.reasons].map(({ text }) => text)),
  ]
  const advice = payment.decline?.advice === undefined ? [] : [payment.decline.advice]
  place.replaceChildren(
    element('h2', {}, 'What the shop knows'),
    element('p', {}, explanation.summary),
    element('dl', {}, ...facts(receipt)),
    ...list('Why', reasons),
    // What to do before a payment is no news after it.
    ...(moodOf(receipt) === 'good' ? [] : list('What next', [...advice, ...explanation.next])),
    element('p', { class: 'buttons' }, element('a', { class: 'button', href: '/' }, 'Buy another lamp')),
  )
  place.hidden = false
}
