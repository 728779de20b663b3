import type { FetchLike } from '@three-ds/core'
import type { FlowName } from './gateway-kit.ts'

/** Headers that carry where a request was meant to go: the process that forwards it knows no other address than the gateways'. */
export const forwarded = { address: 'x-forwarded-address', method: 'x-forwarded-method' } as const

/** Sends what is meant for a gateway to the process in which its fake is. */
export const forwardTo =
  (address: string, name: FlowName): FetchLike =>
  async (input, init) => {
    const request = new Request(input, init)
    const headers = new Headers(request.headers)
    headers.set(forwarded.address, request.url)
    headers.set(forwarded.method, request.method)
    const body = await request.arrayBuffer()
    return fetch(`${address}/${name}`, { method: 'POST', headers, body, signal: request.signal })
  }
