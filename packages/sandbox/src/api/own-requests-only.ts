import type { MiddlewareHandler } from 'hono'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The names under which this very server is reached, with its port. */
function hostsOf(origin: string): ReadonlySet<string> {
  const { host, port } = new URL(origin)
  return new Set([host, ...loopback.map((name) => (port === '' ? name : `${name}:${port}`))])
}

/**
 * Keeps other sites out: whatever page is open in the developer's browser can send requests to this machine, also under a name of
 * its own that it lets point here. A tool that is no browser sends no `Origin`.
 */
export function ownRequestsOnly(origin: string): MiddlewareHandler {
  const hosts = hostsOf(origin)
  return async ({ req, json }, next) => {
    const from = req.header('origin')
    const isOwnHost = hosts.has(req.header('host') ?? '')
    const isOwnPage = from === undefined || (URL.canParse(from) && hosts.has(new URL(from).host))
    if (isOwnHost && isOwnPage) return next()
    const message = 'The request came from another site, or under another name of this machine.'
    return json({ error: { code: 'refused', message, remedy: 'Use the address that the sandbox prints.' } }, 403)
  }
}
