import { describe, expect, it } from 'vitest'
import type { IdempotentCallOptions } from '../../src/call/options.ts'
import type { Operation } from '../../src/http/operation.ts'
import {
  errorOf,
  keyedPurchase,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
} from './sample.ts'

const secret = 'SECRET'

/** The error of a call that must not have been sent. */
async function refusal(
  operation: Operation,
  input: object,
  options: object = {},
  headers?: () => Record<string, string>,
) {
  const { fetch, requests } = scriptedFetch(ok())
  const transport = sampleTransport({ fetch }, headers === undefined ? {} : { headers })
  // The mistakes below do not compile; they are made in JavaScript.
  const call = transport.send(operation, { ...showInput, ...input }, options as IdempotentCallOptions)
  const error = await errorOf(call)
  expect(requests).toHaveLength(0)
  expect(error.code).toBe('invalid-input')
  expect(error.outcome).toBe('not-sent')
  expect(error.retryable).toBe(false)
  expect(error.provider).toBe('sample')
  expect(error.operation).toBe(operation.name)
  expect(JSON.stringify(error) + error.message + error.stack).not.toContain(secret)
  return error
}

const pathsOf = (error: { readonly issues: readonly { readonly path: string }[] }) =>
  error.issues.map(({ path }) => path)

describe('an idempotency key', () => {
  it('is refused where the provider keeps none, since it would promise what nobody keeps', async () => {
    const error = await refusal(purchase, purchaseInput, { idempotencyKey: secret })
    expect(pathsOf(error)).toEqual(['idempotencyKey'])
    expect(error.message).toContain('the provider keeps no idempotency key')
    expect(error.remedy).toContain('Leave the option out')
  })

  it.each(['', ' ', `${secret} x`, `${secret}\n`, `${secret}é`, 7, null])(
    'is refused as %j',
    async (idempotencyKey) => {
      expect(pathsOf(await refusal(keyedPurchase, purchaseInput, { idempotencyKey }))).toEqual(['idempotencyKey'])
    },
  )
})

describe('a parameter of the path', () => {
  it.each(['', '.', '..', `${secret}\ud800`, undefined, 7])('is refused as %j, by name', async (id) => {
    expect(pathsOf(await refusal(show, { path: { id } }))).toEqual(['id'])
  })

  it('is not taken from a prototype', async () => {
    const operation = { ...show, path: '/payments/{constructor}' }
    expect(pathsOf(await refusal(operation, { path: {} }))).toEqual(['constructor'])
  })
})

describe('a header of the caller', () => {
  it.each([
    ['bad value', { 'x-note': `${secret}\r\nx-evil: 1` }, 'headers.x-note'],
    ['beyond Latin-1', { 'x-note': `${secret}✓` }, 'headers.x-note'],
    ['no text', { 'x-note': 7 }, 'headers.x-note'],
    ['no name', { '': secret }, 'headers.(an unreadable name)'],
    ['bad name', { 'x note': secret }, 'headers.(an unreadable name)'],
    ['framing', { 'Content-Length': secret }, 'headers.Content-Length'],
    ['another host', { host: secret }, 'headers.host'],
  ])('is refused: %s', async (_, headers, path) => {
    expect(pathsOf(await refusal(show, {}, { headers }))).toEqual([path])
  })

  it.each([[[]], ['text'], [null], [7]])('is refused where the headers are %j', async (headers) => {
    expect(pathsOf(await refusal(show, {}, { headers }))).toEqual(['headers'])
  })
})

describe('a header of the client', () => {
  it('is refused by name where a credential cannot be one', async () => {
    const error = await refusal(show, {}, {}, () => ({ authorization: `Bearer ${secret}\n${secret}` }))
    expect(pathsOf(error)).toEqual(['credentials.authorization'])
    expect(error.remedy).toContain('credentials')
  })

  it('does not let an error of the credentials out', async () => {
    const error = await refusal(show, {}, {}, () => {
      throw new Error(secret)
    })
    expect(pathsOf(error)).toEqual(['credentials'])
  })
})

describe('the other options', () => {
  it.each([
    ['extra', [secret]],
    ['extra', secret],
    ['extra', null],
    ['timeoutMs', 0],
    ['timeoutMs', '5000'],
    ['timeoutMs', 2 ** 31],
    ['signal', secret],
    ['signal', null],
    ['signal', {}],
  ])('refuse %s as %j', async (name, value) => {
    expect(pathsOf(await refusal(show, {}, { [name]: value }))).toEqual([name])
  })

  it('are all named at once', async () => {
    const error = await refusal(show, { path: {} }, { extra: [], timeoutMs: -1, idempotencyKey: 'k' })
    expect(pathsOf(error)).toEqual(['id', 'idempotencyKey', 'timeoutMs', 'extra'])
  })
})

describe('a body', () => {
  it('is refused where it cannot be JSON', async () => {
    const cycle: Record<string, unknown> = { [secret]: 1 }
    cycle['self'] = cycle
    for (const body of [cycle, { amount: 1n }, () => secret]) {
      expect((await refusal(purchase, { body })).message).toContain('cannot be written as JSON')
    }
  })

  it('is refused with a GET', async () => {
    expect((await refusal(show, { body: {} })).message).toContain('GET takes no body')
  })
})
