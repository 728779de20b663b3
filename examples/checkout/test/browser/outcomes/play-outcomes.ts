import type { GatewayName } from '@three-ds/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerBank, type Bench, bankOf, buy, charges, headlineAtEnd, newVisitor, openBench } from '../open-browser.ts'
import { outcomes } from './outcomes.ts'

/** Every outcome of one gateway, for a file of its own: files run side by side. */
export function playOutcomes(gateway: GatewayName): void {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
  }, 60_000)
  afterAll(() => bench.close())

  describe.each(outcomes.filter((one) => one.gateway === gateway))('$gateway: $name', (outcome) => {
    const { play, present, bank, headline, authentication, charges: expected } = outcome
    it(`ends as "${headline}", with ${expected} charge(s)`, async () => {
      bench.checkout.sandbox.reset(gateway)
      const visitor = await newVisitor(bench)
      const page = await visitor.newPage()
      await buy(page, bench, { gateway, play, present })
      if (bank !== undefined) await answerBank(await bankOf(page, bank[0]), bank[1])
      expect(await headlineAtEnd(page)).toBe(headline)
      expect(charges(bench, gateway)).toBe(expected)
      const booked = await bench.checkout.book.byTicket(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      expect(booked?.file.receipt?.authentication.status).toBe(authentication)
      await visitor.close()
    }, 20_000)
  })
}
