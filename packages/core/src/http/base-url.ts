import { invalidInput } from '../errors/invalid-input.ts'
import type { ProviderName } from '../vocabulary/names.ts'

/** Where plain HTTP is allowed: it never leaves the machine. */
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const remedy = 'Give an https address without credentials, query or fragment, `https://api.example.com/v1` for one.'

/**
 * The base URL, checked, without its trailing slashes.
 *
 * @throws ThreeDSError `invalid-input` where it is no URL, neither https nor plain http to this very machine, or carries
 * credentials, a query or a fragment
 */
export function checkBaseUrl(text: string, provider: ProviderName): string {
  const wrong = whatIsWrong(text)
  if (wrong !== undefined) throw invalidInput([{ path: 'baseUrl', text: wrong, remedy }], { provider })
  const { origin, pathname } = new URL(text)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

function whatIsWrong(text: unknown): string | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return 'this is no absolute URL'
  const { protocol, username, password, hostname } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return 'only https is allowed'
  if (protocol === 'http:' && !loopback.has(hostname)) return 'plain http is allowed to this machine only'
  if (username !== '' || password !== '') return 'it must not carry credentials'
  return /[?#]/.test(text) ? 'it must not carry a query or a fragment' : undefined
}
