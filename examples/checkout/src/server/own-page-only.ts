import type { MiddlewareHandler } from 'hono'

/** Keeps other sites' pages from posting in the cardholder's name. A tool that is no browser sends no `Origin`. */
export const ownPageOnly =
  (origin: string): MiddlewareHandler =>
  async ({ req, json }, next) => {
    const from = req.header('origin')
    if (req.method === 'GET' || from === undefined || from === origin) return next()
    return json({ error: 'This came from another site.' }, 403)
  }
