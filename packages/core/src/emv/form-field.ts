import { refusedField } from './refused-field.ts'

/** Characters of a form body that are read at all. */
const maxLength = 262_144

/**
 * A form body (`application/x-www-form-urlencoded`), unread.
 *
 * @param field - the field that is looked for, for the error's path
 * @throws ThreeDSError `invalid-input` for what is no text, or too long
 */
export function readForm(body: string, field: string): URLSearchParams {
  if (typeof body !== 'string') throw refusedField(field, 'the text of a form body is needed here')
  if (body.length > maxLength) throw refusedField(field, `the form body is longer than ${maxLength} characters`)
  return new URLSearchParams(body)
}

/**
 * The one field of a name, in any case: gateways in between write `CRes` as well.
 *
 * @throws ThreeDSError `invalid-input` where there are several: which one counts is anybody's guess
 */
export function optionalField(form: URLSearchParams, field: string): string | undefined {
  const values = [...form].filter(([name]) => name.toLowerCase() === field.toLowerCase()).map(([, value]) => value)
  if (values.length > 1) throw refusedField(field, 'this form field is given more than once')
  return values[0]
}

/**
 * The one field of a name, which must be there.
 *
 * @throws ThreeDSError `invalid-input` where there is none, or more than one
 */
export function requiredField(form: URLSearchParams, field: string): string {
  const value = optionalField(form, field)
  if (value === undefined) throw refusedField(field, 'this form field is missing')
  return value
}
