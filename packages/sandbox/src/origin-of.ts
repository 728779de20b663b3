/** Addresses that mean every interface: nobody can be sent to them. */
const everywhere = new Set(['0.0.0.0', '::'])

/** Where a server that listens there is reached. */
export function originOf(hostname: string, port: number): string {
  if (everywhere.has(hostname)) return `http://localhost:${port}`
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
}
