import type { CallServer } from '../call/options.ts'

/** The base URL in parts, for the hooks. It has been checked: it holds no credentials and no query. */
export function callServer(baseUrl: string): CallServer {
  const { protocol, hostname, port, pathname } = new URL(baseUrl)
  const usual = protocol === 'https:' ? 443 : 80
  return {
    address: hostname,
    port: port === '' ? usual : Number(port),
    basePath: pathname === '/' ? '' : pathname,
  }
}
