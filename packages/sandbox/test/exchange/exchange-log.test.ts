import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../src/exchange/exchange.ts'
import { createExchangeLog } from '../../src/exchange/exchange-log.ts'

const exchange = (at: number): Exchange => ({
  gateway: 'spreedly',
  from: 'server',
  method: 'GET',
  path: '/',
  status: 200,
  at,
  took: 1,
})

describe('createExchangeLog', () => {
  it('keeps exchanges, oldest first, and tells of each', () => {
    const heard: Exchange[] = []
    const log = createExchangeLog((one) => heard.push(one))
    log.add(exchange(1))
    log.add(exchange(2))
    expect(log.all().map(({ at }) => at)).toEqual([1, 2])
    expect(heard).toEqual(log.all())
  })

  it('keeps the latest five hundred alone', () => {
    const log = createExchangeLog()
    for (let at = 1; at <= 501; at += 1) log.add(exchange(at))
    expect(log.all()).toHaveLength(500)
    expect(log.all()[0]?.at).toBe(2)
  })

  it('forgets them', () => {
    const log = createExchangeLog()
    log.add(exchange(1))
    log.clear()
    expect(log.all()).toEqual([])
  })
})
