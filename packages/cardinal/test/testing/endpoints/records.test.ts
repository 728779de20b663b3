import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

/** Three authentications, a second apart: 1500, 4005 and 4065. */
async function three() {
  const opened = openSandbox()
  const { client, lookupOf, clock } = opened
  const ids: string[] = []
  for (const scenario of ['rejected', 'declined', 'soft-declined'] as const) {
    ids.push(String((await client.lookup(lookupOf(scenario))).transaction_id))
    clock.advance(1_000)
  }
  return { ...opened, ids }
}

describe('GET /v2/3d', () => {
  it('finds one by the transaction’s id, with what it came to', async () => {
    const { client, ids, drift } = await three()
    const { records } = await client.listAuthentications({ transaction_id: ids[0] })
    expect(records).toHaveLength(1)
    expect(records[0]?.authentication?.pares_status).toBe('R')
    expect(records[0]?.amount).toBe(1500)
    expect(drift).toEqual([])
  })

  it.each([
    [{ amount: 4005 }, [1]],
    [{ 'amount!': 4005 }, [0, 2]],
    [{ 'amount>': 1500 }, [1, 2]],
    [{ 'amount<': 4065 }, [0, 1]],
    [{ 'merchant_reference~': 'order-' }, [0, 1, 2]],
    [{ 'merchant_reference~': 'nobody' }, []],
    [{ 'authentication.pares_status': 'R' }, [0]],
    [{ 'created_at>': '2026-01-31T09:30:00.500Z' }, [1, 2]],
    [{ no_such_field: 'x' }, []],
  ])('filters by %j', async (where, wanted) => {
    const { client, ids } = await three()
    const { records } = await client.listAuthentications({ where })
    expect(records.map(({ transaction_id }) => ids.indexOf(transaction_id ?? ''))).toEqual(wanted)
  })

  it('sorts and pages', async () => {
    const { client, ids } = await three()
    const at = async (query: object) =>
      (await client.listAuthentications(query)).records.map(({ transaction_id }) => ids.indexOf(transaction_id ?? ''))
    expect(await at({ _sort: '-amount' })).toEqual([2, 1, 0])
    expect(await at({ _sort: 'created_at', _skip: 1, _limit: 1 })).toEqual([1])
  })

  it('counts what fits', async () => {
    const { client } = await three()
    expect((await client.countAuthentications()).count).toBe(3)
    expect((await client.countAuthentications({ amount: 1500 })).count).toBe(1)
  })

  it('ignores a limit that is no count', async () => {
    const { raw } = await three()
    expect(JSON.parse((await raw('GET', '/oidc/3ds-service/v2/3d?_limit=all&_skip=-1')).text)).toHaveLength(3)
  })
})

describe('GET /v2/3d/{id}', () => {
  it('reads one by its own id', async () => {
    const { client, ids } = await three()
    const { records } = await client.listAuthentications()
    const record = await client.showAuthentication(records[1]?._id ?? '')
    expect(record.transaction_id).toBe(ids[1])
  })

  it('knows no other', async () => {
    const { status, json } = await openSandbox().raw('GET', '/oidc/3ds-service/v2/3d/nobody')
    expect([status, json.code]).toEqual([404, 105])
  })
})
