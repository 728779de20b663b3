import type { PageForm } from './page-status.ts'

/** Where a form goes, and its fields. */
export interface FormParts {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
}

/** Reads a form without running anything of it; `undefined` where there is none, or where it goes nowhere. */
export function formParts(form: PageForm | undefined): FormParts | undefined {
  const html = typeof form === 'string' ? form : (form?.cdata ?? '')
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('form')
  const action = found?.getAttribute('action') ?? ''
  if (found === null || !/^https?:\/\//i.test(action)) return undefined
  const inputs = [...found.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
  return { action, fields: Object.fromEntries(inputs.map(({ name, value }) => [name, value])) }
}
