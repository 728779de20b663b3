import { type SandboxServer, startSandbox } from '@three-ds/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playTexts } from '../../src/gateways/play-texts.ts'
import type { ShopGateway } from '../../src/gateways/shop-gateway.ts'
import { shopGateways } from '../../src/gateways/shop-gateways.ts'

let sandbox: SandboxServer
let gateways: readonly ShopGateway[]
beforeAll(async () => {
  sandbox = await startSandbox()
  gateways = shopGateways(sandbox.gateways)
})
afterAll(() => sandbox.close())

describe('shopGateways', () => {
  it('has all five', () => {
    expect(gateways.map(({ name }) => name).sort()).toEqual(Object.keys(sandbox.gateways).sort())
  })

  it('gives each test card a key of its own, a price, and words', () => {
    for (const { plays } of gateways) {
      expect(new Set(plays.map(({ key }) => key)).size).toBe(plays.length)
      for (const { kind, amount } of plays) {
        expect(playTexts[kind].title).not.toBe('')
        expect(amount.minorUnits).toBeGreaterThan(0)
      }
    }
  })
})
