import { invalidInput } from '@three-ds/core'

/**
 * A row's number, which may come out of an address that a browser sent.
 *
 * @throws ThreeDSError `invalid-input` for anything but decimal digits
 */
export function rowId(text: string, path: string): string {
  if (/^\d{1,18}$/.test(text)) return text
  throw invalidInput([{ path, text: 'a number is needed here, as decimal digits', remedy: 'Take it from the list.' }])
}
