import type { IssuerForm } from '@three-ds/core/testing'
import { type Html, html } from '../page/html.ts'

/** Hidden fields of a form. */
export const hiddenFields = ({ fields }: IssuerForm): readonly Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

/** One button that posts a form. */
export const buttonForm = (form: IssuerForm, label: string, look: 'main' | 'quiet' = 'main'): Html =>
  html`<form method="post" action="${form.url}">${hiddenFields(form)}<button class="${look}">${label}</button></form>`
