import type { AppDecision, IssuerPage } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'
import { issuerDocument } from './document.ts'
import { buttonForm } from './form.ts'
import { badIcon, goodIcon } from './icons.ts'
import { subjectSummary } from './subject-summary.ts'

const told: Readonly<Record<Exclude<AppDecision, 'asked'>, Html>> = {
  approved: html`<p class="status good" role="status">${goodIcon}You have approved the payment.</p>`,
  declined: html`<p class="status bad" role="status">${badIcon}You have declined the payment.</p>`,
  over: html`<p class="status" role="status">There is nothing to approve any more.</p>`,
}

/** The bank's app, on the cardholder's other device. */
export function appPage({ subject, decision, approve, decline }: IssuerPage & { kind: 'app' }): Html {
  const answered = (words: Html): Html =>
    html`${words}<p class="soft">Go back to the page of your payment. This one can be closed.</p>`
  const content = html`
<p class="soft lead">This page plays the app on your phone.</p>
${subjectSummary(subject)}
${
  decision === 'asked'
    ? html`${buttonForm(approve, 'Approve')}${buttonForm(decline, 'Decline', 'quiet')}`
    : answered(told[decision])
}`
  return issuerDocument(decision === 'asked' ? 'Is this you?' : 'Sandbox Bank app', subject, content)
}
