import type { Exchange } from '@three-ds/sandbox'
import type { TimelineEntry } from './entry.ts'

type Told = Omit<TimelineEntry, 'at'>

/** Paths of the fakes that are pages or endpoints of the issuer. */
const ofIssuer = /issuer|acs|challenge|fingerprint|3ds|redirect|checkout/i

/** Scripts are part of the page: nobody learns from their loading. */
const isScript = ({ path }: Exchange): boolean => path.endsWith('.js')

/** What a page of the browser asked of the sandbox; servers are heard through the client's hooks. */
export function exchangeEntry(exchange: Exchange): Told | undefined {
  const { from, method, path, status } = exchange
  if (from !== 'browser' || method === 'OPTIONS' || isScript(exchange)) return undefined
  const to = ofIssuer.test(path) ? 'issuer' : 'gateway'
  const detail = status === undefined ? 'the connection was cut' : `answered ${status}`
  return { from: 'browser', to, kind: status === undefined ? 'trouble' : 'call', text: `${method} ${path}`, detail }
}
