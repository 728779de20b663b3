import type { IssuerPage } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'
import { issuerDocument } from './document.ts'
import { buttonForm, hiddenFields } from './form.ts'
import { watchApp } from './scripts.ts'
import { subjectSummary } from './subject-summary.ts'

/** Waits for the bank's app. With a script it goes on by itself. */
export function outOfBandPage(page: IssuerPage & { kind: 'out-of-band' }): Html {
  const { subject, appUrl, statusUrl, proceed, code, answers, tooEarly } = page
  const content = html`
<p class="soft lead">Your bank's app asks you to approve this payment. It is played by a second page.</p>
${subjectSummary(subject)}
<a class="button" href="${appUrl}" target="_blank" rel="noopener">Open the bank's app</a>
<p class="status"><span class="wheel" aria-hidden="true"></span><span id="status" role="status" data-status="${statusUrl}">Waiting for your approval.</span></p>
${tooEarly ? html`<p class="alert" role="alert">The app has heard nothing yet.</p>` : ''}
<form id="proceed" method="post" action="${proceed.url}">${hiddenFields(proceed)}<button class="quiet">I have answered in the app</button></form>
<div class="choices" role="group" aria-label="Other ways">
${buttonForm(code, 'Use a password')}
${buttonForm(answers.cancel, 'Cancel')}
${buttonForm(answers['time-out'], 'Let it time out')}
</div>`
  return issuerDocument('Approve in your app', subject, content, watchApp)
}
