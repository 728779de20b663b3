import { createManualClock } from '@three-ds/core/testing'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { openServer } from '../open-server.ts'

const { server, ask, send } = openServer({ clock: createManualClock() })

const now = async (): Promise<number> => (await (await ask('/_sandbox/state')).json()).now

describe('POST /_sandbox/clock', () => {
  it('makes it later for every gateway', async () => {
    const before = await now()
    const response = await send('POST', '/_sandbox/clock', { advanceMs: 3_600_000 })
    expect([response.status, await response.json()]).toEqual([200, { now: before + 3_600_000 }])
    expect(await now()).toBe(before + 3_600_000)
  })

  it('lets a deadline pass: ProcessOut gives up on a cardholder after an hour', async () => {
    const { clientOptions, sandbox } = server().gateways.processout
    await createProcessOutFlow(createProcessOutClient(clientOptions)).start(sandbox.request('challenge'))
    expect(sandbox.open).toHaveLength(1)
    await send('POST', '/_sandbox/clock', { advanceMs: 3_600_000 })
    expect(sandbox.open).toEqual([])
  })

  it('is the clock of the clients that the options make', async () => {
    const { clock } = server().gateways.spreedly.clientOptions
    const before = clock?.now() ?? 0
    server().advance(1_000)
    expect(clock?.now()).toBe(before + 1_000)
  })

  it.each([
    [{}, 'advanceMs'],
    [{ advanceMs: -1 }, 'advanceMs'],
    [{ advanceMs: 0.5 }, 'advanceMs'],
    [{ advanceMs: '1000' }, 'advanceMs'],
    [{ advanceMs: 35_000_000_000 }, 'advanceMs'],
    [{ advance: 1 }, 'advanceMs'],
  ])('refuses %o and names the field', async (order, path) => {
    const response = await send('POST', '/_sandbox/clock', order)
    expect(response.status).toBe(400)
    expect((await response.json()).error.issues.map((issue: { path: string }) => issue.path)).toContain(path)
  })
})
