import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const name = 'shop'

/** Of a random UUID: whatever else stands in the cookie is no session. */
const isSession = (value: string | undefined): value is string => value !== undefined && /^[0-9a-f-]{36}$/.test(value)

/** Whose browser it is, if it has been here before. */
export function sessionOf(context: Context): string | undefined {
  const value = getCookie(context, name)
  return isSession(value) ? value : undefined
}

/** The browser's session; a new one where it has none. Everything that belongs to it is kept on the server. */
export function ensureSession(context: Context): string {
  const known = sessionOf(context)
  if (known !== undefined) return known
  const session = crypto.randomUUID()
  // Over https a shop adds `secure`, and the prefix `__Host-` to the name.
  setCookie(context, name, session, { httpOnly: true, sameSite: 'Lax', path: '/' })
  return session
}
