import { ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { clientHooks } from '../../src/timeline/client-hooks.ts'
import type { TimelineEntry } from '../../src/timeline/entry.ts'
import { eventEntry } from '../../src/timeline/event-entry.ts'
import { exchangeEntry } from '../../src/timeline/exchange-entry.ts'

const secret = 'eyJjYXJkIjoiNDE3NjY2MDAwMDAwMDA5MiJ9'

describe('eventEntry', () => {
  it('names what came back, and never tells what it holds', () => {
    const entry = eventEntry({ type: 'return', parameters: { j: secret, threeDSNonce: secret } })
    expect(entry).toEqual({
      from: 'browser',
      to: 'shop',
      kind: 'call',
      text: 'cardholder is back',
      detail: 'with j, threeDSNonce',
    })
  })

  it('drops names that are no names: a stranger writes them', () => {
    const entry = eventEntry({ type: 'return', parameters: { [`<b>${secret}</b>`]: '1' } })
    expect(entry.detail).toBe('with nothing')
  })

  it('drops names that could be a card number', () => {
    const parameters = { '4176660000000092': '', a4176660000000092: '', x_1: '1', threeDS2: '1' }
    expect(eventEntry({ type: 'return', parameters }).detail).toBe('with x_1, threeDS2')
  })

  it('drops a script’s name that is no name', () => {
    expect(eventEntry({ type: 'script', script: secret, payload: {} }).detail).toBe('of no known name')
    expect(eventEntry({ type: 'script', script: '4176660000000092', payload: {} }).detail).toBe('of no known name')
  })

  it('tells of a script its name alone', () => {
    const entry = eventEntry({ type: 'script', script: 'cardinal-songbird', payload: { jwt: secret } })
    expect(JSON.stringify(entry)).not.toContain(secret)
    expect(entry.detail).toBe('cardinal-songbird')
  })

  it('lets a callback that came through the browser come from there', () => {
    const callback = { type: 'callback', provider: 'finaro', id: 'finaro:1', dedupeKey: '1', data: {} } as const
    expect(eventEntry({ ...callback, evidence: 'browser' }).from).toBe('browser')
    expect(eventEntry({ ...callback, evidence: 'signed' }).from).toBe('gateway')
  })
})

describe('exchangeEntry', () => {
  const exchange = {
    gateway: 'finaro',
    from: 'browser',
    method: 'GET',
    path: '/issuer/challenge/*',
    status: 200,
    at: 0,
    took: 1,
  } as const

  it('tells what the page asks of the issuer', () => {
    expect(exchangeEntry(exchange)).toEqual({
      from: 'browser',
      to: 'issuer',
      kind: 'call',
      text: 'GET /issuer/challenge/*',
      detail: 'answered 200',
    })
  })

  it('leaves servers to the hooks of their clients', () => {
    expect(exchangeEntry({ ...exchange, from: 'server' })).toBeUndefined()
  })

  it('leaves scripts and preflights out', () => {
    expect(exchangeEntry({ ...exchange, path: '/songbird.js' })).toBeUndefined()
    expect(exchangeEntry({ ...exchange, method: 'OPTIONS' })).toBeUndefined()
  })

  it('tells of a cut connection', () => {
    const { status: _, ...cut } = exchange
    expect(exchangeEntry(cut)).toMatchObject({ kind: 'trouble', detail: 'the connection was cut' })
  })
})

describe('clientHooks', () => {
  it('tells calls, answers, repetitions and errors, in words of ours', () => {
    const told: Omit<TimelineEntry, 'at'>[] = []
    const hooks = clientHooks({ add: (entry) => told.push(entry) })
    const call = {
      callId: '1',
      provider: 'spreedly',
      operation: 'purchase',
      method: 'POST',
      urlTemplate: '/gateways/{gateway_token}/purchase.json',
      server: { address: 'core.spreedly.com', port: 443, basePath: '/v1' },
      attempt: 1,
    }
    hooks.onRequest?.(call)
    hooks.onResponse?.({ ...call, status: 200, durationMs: 12.4 })
    hooks.onRetry?.({ ...call, delayMs: 299.6, reason: 'rate-limited' })
    const error = new ThreeDSError({ code: 'network', message: secret, outcome: 'unknown', remedy: 'Look it up.' })
    hooks.onError?.({ ...call, attempt: 2, error })
    expect(told.map(({ text, detail }) => `${text}: ${detail}`)).toEqual([
      'POST /gateways/{gateway_token}/purchase.json: purchase',
      '200: purchase, 12 ms',
      'asks again in 300 ms: purchase: rate-limited',
      'network: purchase: the outcome is unknown',
    ])
  })
})
