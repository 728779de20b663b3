import { invalidInput } from '@three-ds/core'

const mostCharacters = 65_536

/**
 * The body as JSON; nothing at all is an empty object.
 *
 * @throws ThreeDSError `invalid-input` for a body that is no JSON, or too long
 */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.trim() === '') return {}
  if (text.length > mostCharacters) throw invalidInput([{ path: '', text: 'the body is longer than 64 KiB' }])
  try {
    return JSON.parse(text)
  } catch {
    throw invalidInput([{ path: '', text: 'the body is not JSON', remedy: 'Send JSON, or nothing at all.' }])
  }
}
