import type { IssuerPage } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'
import { issuerDocument } from './document.ts'
import { hiddenFields } from './form.ts'
import { sendForm, tellParent } from './scripts.ts'

const titles = { fingerprint: 'Checking your browser', 'return-form': 'Back to the shop' } as const

const wait = html`<p class="status"><span class="wheel" aria-hidden="true"></span><span role="status">One moment.</span></p>`

/** Sends its form by itself; where no script runs, a person does. */
export function sendingPage({ kind, subject, form }: IssuerPage & { kind: keyof typeof titles }): Html {
  const content = html`${wait}
<form method="post" action="${form.url}">${hiddenFields(form)}<noscript><button>Continue</button></noscript></form>`
  return issuerDocument(titles[kind], subject, content, sendForm)
}

/** Tells the window that waits. It needs a script, as that window does. */
export const messagePage = ({ subject, message }: IssuerPage & { kind: 'message' }): Html =>
  issuerDocument(titles['return-form'], subject, wait, tellParent(message))
