import { createSpreedlyClient } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { openServer } from '../open-server.ts'

const { server, ask, send } = openServer()
const faults = '/_sandbox/gateways/spreedly/faults'

const list = () => createSpreedlyClient({ ...server().gateways.spreedly.clientOptions }).listTransactions()

describe('POST /_sandbox/gateways/{name}/faults', () => {
  it.each([
    { kind: 'latency', ms: 20 },
    { kind: 'status', status: 429, retryAfter: '2' },
    { kind: 'status', status: 503 },
    { kind: 'html-502' },
    { kind: 'empty-200' },
    { kind: 'truncated-json' },
    { kind: 'cut-before' },
    { kind: 'cut-after' },
  ])('plans %o, once, on any request', async (fault) => {
    const response = await send('POST', faults, { fault })
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual([{ fault, left: 1 }])
    expect(server().gateways.spreedly.sandbox.faults).toEqual([{ fault, left: 1 }])
  })

  it('plans it for one operation, as often as asked', async () => {
    await send('POST', faults, { fault: { kind: 'cut-before' }, operation: 'purchase', times: 2 })
    await expect(list()).resolves.toMatchObject({ transactions: [] })
    expect(server().gateways.spreedly.sandbox.faults).toMatchObject([{ operation: 'purchase', left: 2 }])
  })

  it('really breaks the gateway', async () => {
    await send('POST', faults, { fault: { kind: 'status', status: 401 } })
    await expect(list()).rejects.toMatchObject({ status: 401 })
  })

  it('touches no other gateway', async () => {
    await send('POST', faults, { fault: { kind: 'cut-before' } })
    expect(server().gateways.finaro.sandbox.faults).toEqual([])
  })

  it.each([
    [{}, 'fault'],
    [{ fault: { kind: 'fire' } }, 'fault.kind'],
    [{ fault: { kind: 'latency' } }, 'fault.ms'],
    [{ fault: { kind: 'latency', ms: -1 } }, 'fault.ms'],
    [{ fault: { kind: 'latency', ms: 600_001 } }, 'fault.ms'],
    [{ fault: { kind: 'status', status: 99 } }, 'fault.status'],
    [{ fault: { kind: 'cut-before', ms: 1 } }, 'fault.ms'],
    [{ fault: { kind: 'cut-before' }, times: 0 }, 'times'],
    [{ fault: { kind: 'cut-before' }, operation: 'purchse' }, 'operation'],
    [{ fault: { kind: 'cut-before' }, on: 'purchase' }, 'on'],
    [[], ''],
  ])('refuses %o and names the field', async (order, path) => {
    const response = await send('POST', faults, order)
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0].path).toBe(path)
    expect(error.remedy).not.toBe('')
    expect(server().gateways.spreedly.sandbox.faults).toEqual([])
  })

  it.each(['{', 'null', `"${'x'.repeat(70_000)}"`])('refuses a body that is no order', async (body) => {
    const response = await ask(faults, { method: 'POST', body })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'invalid-input' } })
  })
})

describe('DELETE /_sandbox/gateways/{name}/faults', () => {
  it('takes back what was planned', async () => {
    await send('POST', faults, { fault: { kind: 'cut-before' }, times: 5 })
    expect((await send('DELETE', faults)).status).toBe(204)
    await expect(list()).resolves.toMatchObject({ transactions: [] })
  })
})
