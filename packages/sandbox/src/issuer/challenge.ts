import type { IssuerPage } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'
import { issuerDocument } from './document.ts'
import { buttonForm, hiddenFields } from './form.ts'
import { subjectSummary } from './subject-summary.ts'

/** Asks for the one-time password. Nothing on it needs a script. */
export function challengePage(page: IssuerPage & { kind: 'challenge' }): Html {
  const { subject, password, answers, app, empty } = page
  const { form, field, right, wrong } = password
  const described = empty ? 'problem hint' : 'hint'
  const content = html`
<p class="soft lead">Enter the password that a real bank would have sent to your phone.</p>
${subjectSummary(subject)}
<form class="code" method="post" action="${form.url}">
${hiddenFields(form)}
<label for="code">One-time password</label>
${empty ? html`<p class="alert" id="problem" role="alert">Enter the password.</p>` : ''}
<input id="code" name="${field}" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required autofocus aria-describedby="${described}"${empty ? html` aria-invalid="true"` : ''}>
<p class="hint" id="hint"><code>${right}</code> passes, <code>${wrong}</code> fails.</p>
<button>Confirm payment</button>
</form>
<div class="choices" role="group" aria-label="Other ways">
${buttonForm(app, 'Approve in the app')}
${buttonForm(answers.cancel, 'Cancel')}
${buttonForm(answers['time-out'], 'Let it time out')}
</div>`
  return issuerDocument('Confirm your payment', subject, content)
}
