import { toDecimal } from '@three-ds/core'
import type { IssuerSubject } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'

/** The amount as people write it. Showing it is the one thing for which a float is good enough. */
function amountText({ amount }: IssuerSubject): string | undefined {
  if (amount === undefined) return undefined
  return new Intl.NumberFormat('en', { style: 'currency', currency: amount.currency }).format(Number(toDecimal(amount)))
}

/** What is being approved: the facts that the gateway told, and no more of the card than its last digits. */
export function subjectSummary(subject: IssuerSubject): Html {
  const { merchant, last4, gateway } = subject
  const amount = amountText(subject)
  return html`<dl>
${merchant === undefined ? '' : html`<dt>Shop</dt><dd>${merchant}</dd>`}
${amount === undefined ? '' : html`<dt>Amount</dt><dd class="amount">${amount}</dd>`}
${last4 === undefined ? '' : html`<dt>Card</dt><dd><span aria-hidden="true">•••• </span><span class="digits">${last4}</span></dd>`}
<dt>Gateway</dt><dd>${gateway}</dd>
</dl>`
}
