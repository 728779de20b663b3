import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  errorOf,
  keyedPurchase,
  ok,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

afterEach(() => vi.unstubAllGlobals())

const isFailure = (_status: number, body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'errors' in body

describe('a 2xx body that is a failure all the same', () => {
  const failed = ok({ errors: [{ code: 'THROTTLED' }] })
  const readError = () => ({ code: 'rate-limited', outcome: 'rejected', message: 'It asks to slow down.' }) as const

  it('becomes the error that the provider package reads from it', async () => {
    const { fetch } = scriptedFetch(failed)
    const transport = sampleTransport({ fetch }, { readError })
    const error = await errorOf(transport.send(keyedPurchase, { ...purchaseInput, isFailure }))
    expect(error.code).toBe('rate-limited')
    expect(error.outcome).toBe('rejected')
    expect(error.status).toBe(200)
    expect(error.message).toBe('It asks to slow down.')
  })

  it('is asked for again where it is a read that may pass', async () => {
    const { fetch, requests } = scriptedFetch(failed, ok())
    const clock = { now: () => 0, sleep: async () => {} }
    const { meta } = await sampleTransport({ fetch, clock }, { readError }).send(show, { ...showInput, isFailure })
    expect(requests).toHaveLength(2)
    expect(meta.attempts).toBe(2)
  })

  it('leaves the outcome open where nothing is read from it', async () => {
    const { fetch } = scriptedFetch(failed)
    const error = await errorOf(sampleTransport({ fetch }).send(keyedPurchase, { ...purchaseInput, isFailure }))
    expect(error.code).toBe('unreadable-response')
    expect(error.outcome).toBe('unknown')
  })

  it('stays an answer where the judgment itself breaks', async () => {
    const { fetch } = scriptedFetch(ok())
    const breaks = () => {
      throw new Error('judgment')
    }
    const { body } = await sampleTransport({ fetch }).send(show, { ...showInput, isFailure: breaks })
    expect(body.state).toBe('succeeded')
  })
})

describe('headers that a provider package keeps', () => {
  const keepHeaders = ['X-Api-Version', 'x-absent']

  it('come with the output, by lower-case name', async () => {
    const { fetch } = scriptedFetch(status(200, { 'X-Api-Version': '2024-01', 'x-other': 'o' }, '{"state":"failed"}'))
    const { headers } = await sampleTransport({ fetch }, { keepHeaders }).send(show, showInput)
    expect(headers).toEqual({ 'x-api-version': '2024-01' })
  })

  it('reach the reading of an error', async () => {
    const { fetch } = scriptedFetch(status(404, { 'x-api-version': '2024-01' }))
    const readError = vi.fn(() => undefined)
    await errorOf(sampleTransport({ fetch }, { keepHeaders, readError }).send(show, showInput))
    expect(readError).toHaveBeenCalledWith({ status: 404, body: {}, headers: { 'x-api-version': '2024-01' } })
  })

  it('are left out where they are longer than a header has reason to be', async () => {
    const { fetch } = scriptedFetch(status(200, { 'x-api-version': 'v'.repeat(1_025) }, '{"state":"failed"}'))
    const { headers } = await sampleTransport({ fetch }, { keepHeaders }).send(show, showInput)
    expect(headers).toEqual({})
  })

  it('are no part of the output where the package keeps none', async () => {
    const { fetch } = scriptedFetch(ok())
    expect(await sampleTransport({ fetch }).send(show, showInput)).not.toHaveProperty('headers')
  })
})

describe('credentials that are no secret', () => {
  it('may stand in a page', async () => {
    vi.stubGlobal('document', {})
    const { fetch } = scriptedFetch(ok())
    const { body } = await sampleTransport({ fetch }, { publicCredentials: true }).send(show, showInput)
    expect(body.state).toBe('succeeded')
  })
})
