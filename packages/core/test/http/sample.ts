import { expect } from 'vitest'
import * as z from 'zod/mini'
import { isThreeDSError, type ThreeDSError } from '../../src/errors/three-ds-error.ts'
import { createTransport } from '../../src/http/create-transport.ts'
import type { Operation, Transport, TransportConfig } from '../../src/http/operation.ts'
import { openObject } from '../../src/wire/objects.ts'
import { openEnum } from '../../src/wire/open-enum.ts'

export const findOut = 'List the payments of the order and look for this one.'

export const show: Operation = {
  name: 'show',
  method: 'GET',
  path: '/payments/{id}',
  effect: 'read',
  timeoutMs: 5_000,
  findOut,
}
export const purchase: Operation = {
  name: 'purchase',
  method: 'POST',
  path: '/payments',
  effect: 'move-money',
  timeoutMs: 5_000,
  findOut,
}
export const keyedPurchase: Operation = { ...purchase, idempotencyHeader: 'idempotency-key' }

export const payment = openObject({
  state: openEnum('succeeded', 'failed'),
  amount: z.optional(z.number()),
})

export const showInput = { path: { id: 'p1' }, answer: payment }
export const purchaseInput = { body: { amount: 4999 }, answer: payment }

/** A transport of a provider called "sample", `random` fixed at one half. */
export function sampleTransport(
  options: TransportConfig['options'] = {},
  config: Partial<Omit<TransportConfig, 'options'>> = {},
): Transport {
  return createTransport({
    provider: 'sample',
    baseUrl: 'https://api.sample.test/v1',
    headers: () => ({ authorization: 'Bearer sample' }),
    requestIdHeader: 'x-request-id',
    readError: () => undefined,
    ...config,
    options: { random: () => 0.5, ...options },
  })
}

/** The error with which a call ends; fails the test where it ends well, or with an error of somebody else. */
export async function errorOf(call: Promise<unknown> | (() => unknown)): Promise<ThreeDSError> {
  try {
    await (typeof call === 'function' ? call() : call)
  } catch (error) {
    if (isThreeDSError(error)) return error
    expect.fail('the error is none of ours')
  }
  return expect.fail('the call should have failed')
}

/** A `fetch` that plays its answers one after the other, and keeps what it was asked. */
export function scriptedFetch(...answers: (() => Response | Promise<Response>)[]) {
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init))
    const answer = answers[Math.min(requests.length, answers.length) - 1]
    return answer === undefined ? expect.fail('no answer is left') : answer()
  }
  return { fetch, requests }
}

export const ok =
  (body: unknown = { state: 'succeeded' }) =>
  () =>
    Response.json(body)
export const status =
  (code: number, headers: Record<string, string> = {}, body: string | null = '{}') =>
  () =>
    new Response(body, { status: code, headers })
export const broken =
  (code = 'ECONNRESET', syscall?: string) =>
  (): never => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) })
  }
