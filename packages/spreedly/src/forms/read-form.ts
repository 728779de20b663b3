import type { SpreedlyForm } from '../schemas/form.ts'
import { safeUrl } from './safe-url.ts'
import { type Tag, tagsOf } from './tags.ts'

/** A form, taken apart: where it posts to, and what. */
export interface FormParts {
  /** Absolute https address; absent where the form names none, or nothing that is safe to go to. */
  readonly url?: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
}

const maxLength = 32_768
const maxFields = 100

/** A button sends its value only when it is pressed. */
const buttons: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset'])

/**
 * A form's address and fields, read as text: nothing of it is run as HTML. The first form counts. `undefined` where there
 * is none, or where the text is longer than 32,768 characters.
 *
 * @param form - `checkout_form`, `device_fingerprint_form` or `challenge_form`, in either of Spreedly's shapes
 * @example
 * ```ts
 * import { readForm } from '@three-ds/spreedly'
 *
 * const form = readForm('<form action="https://acs.example/" method="POST"><input name="MD" value="1"/></form>')
 * console.log(form?.url) // https://acs.example/
 * ```
 */
export function readForm(form: SpreedlyForm | undefined): FormParts | undefined {
  const html = typeof form === 'string' ? form : form?.cdata
  if (html === undefined || html.length > maxLength) return undefined
  const tags = tagsOf(html)
  const start = tags.findIndex(({ name }) => name === 'form')
  const attributes = tags[start]?.attributes
  if (attributes === undefined) return undefined
  const end = tags.findIndex(({ name }, index) => name === '/form' && index > start)
  const url = safeUrl(attributes.get('action'))
  return {
    method: attributes.get('method')?.toUpperCase() === 'GET' ? 'GET' : 'POST',
    fields: fieldsOf(tags.slice(start, end === -1 ? undefined : end)),
    ...(url === undefined ? {} : { url }),
  }
}

function fieldsOf(tags: readonly Tag[]): Record<string, string> {
  const fields = tags
    .filter(({ name, attributes }) => name === 'input' && !buttons.has(attributes.get('type')?.toLowerCase() ?? ''))
    .slice(0, maxFields)
    .map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('value') ?? ''] as const)
    .filter(([name]) => name !== '')
  return Object.fromEntries(fields)
}
