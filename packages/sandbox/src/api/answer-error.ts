import { isThreeDSError } from '@three-ds/core'
import type { Context } from 'hono'

/** A refusal as JSON. Anything else than bad input is a mistake of the sandbox, and tells nothing. */
export function answerError(error: Error, { json }: Pick<Context, 'json'>): Response {
  if (isThreeDSError(error)) {
    const { code, message, remedy, issues } = error
    return json({ error: { code, message, remedy, issues } }, 400)
  }
  const message = 'The sandbox failed.'
  return json({ error: { code: 'internal', message, remedy: 'Please report it with what you did.' } }, 500)
}
