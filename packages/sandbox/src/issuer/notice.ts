import type { IssuerNotice, IssuerPage } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'
import { issuerDocument } from './document.ts'

const words: Readonly<Record<IssuerNotice, { readonly title: string; readonly text: string }>> = {
  done: { title: 'Done', text: 'The bank has your answer. This page can be closed.' },
  processing: {
    title: 'Your payment is being processed',
    text: 'The shop hears of it by itself. You can go back to its page, and close this one.',
  },
}

/** The end of a way. */
export function noticePage({ subject, notice }: IssuerPage & { kind: 'notice' }): Html {
  const { title, text } = words[notice]
  return issuerDocument(title, subject, html`<p role="status">${text}</p>`)
}
