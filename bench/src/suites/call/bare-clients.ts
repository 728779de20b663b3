import axios from 'axios'
import ky from 'ky'
import type { SentRequest } from './exchange.ts'

/** Makes the same exchange, the answer parsed, nothing checked. */
export type BareCall = (origin: string, request: SentRequest) => () => Promise<unknown>

/** What a client hands over as an object, and the library writes as JSON. */
const parsed = ({ body }: SentRequest): unknown => JSON.parse(body)

/** `fetch` of the platform, without a deadline. */
export const bareFetch: BareCall = (origin, request) => {
  const url = `${origin}${request.path}`
  const body = parsed(request)
  return async () => {
    const response = await fetch(url, { method: request.method, headers: request.headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error('refused')
    return response.json()
  }
}

/** ky as its documentation shows it, with the deadline that it sets by itself. */
export const bareKy: BareCall = (origin, request) => {
  const url = `${origin}${request.path}`
  const json = parsed(request)
  return () => ky(url, { method: request.method, headers: request.headers, json }).json()
}

/** axios on Node: its adapter for `node:http`, connections kept by Node's own agent. */
export const bareAxios: BareCall = (origin, request) => {
  const url = `${origin}${request.path}`
  const data = parsed(request)
  return async () =>
    (await axios({ url, method: request.method, headers: request.headers, data, timeout: 10_000 })).data
}
