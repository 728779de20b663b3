import { type Html, html } from './html.ts'
import type { Notice } from './notice.ts'

/** Said aloud by a screen reader. */
export const noticePart = ({ kind, text }: Notice): Html =>
  html`<p class="notice ${kind}" role="${kind === 'done' ? 'status' : 'alert'}">${text}</p>`
