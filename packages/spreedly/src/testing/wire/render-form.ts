import type { JsonObject } from '@three-ds/core'

/** Where a form goes, and what is in it. */
export interface FormContent {
  readonly action: string
  /** Hidden inputs. */
  readonly fields: Readonly<Record<string, string>>
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The form as HTML, in the object that Spreedly's JSON wraps it in. Source: Spreedly's Android models, `cdata`. */
export function renderForm({ action, fields }: FormContent): JsonObject {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input name="${escaped(name)}" value="${escaped(value)}" type="hidden"/>`,
  )
  const submit = '<input name="Complete" value="Continue" type="submit"/>'
  return { cdata: `<form action="${escaped(action)}" method="POST"><div>${inputs.join('')}${submit}</div></form>` }
}
