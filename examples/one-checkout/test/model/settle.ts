import { law } from './breach.ts'
import { keepLedgerLaws } from './laws.ts'
import { pay, resume, start } from './perform.ts'
import type { ShopModel } from './shop-model.ts'

const mostRounds = 60

/** By then an hour has passed: nobody will come back to a page. */
const roundOfGivingUp = 30

/** Soon at first, then every few minutes, past every provider's own limit. */
const pauseMs = (round: number): number => (round < 15 ? 15_000 : 5 * 60_000)

/**
 * The weather clears, and a shop that is patient goes on from what it has stored: the order comes to its end. Where the gateway
 * never took it up, it may stay a poll that says what to do.
 */
export async function settle<P extends string>(model: ShopModel<P>): Promise<void> {
  const { book, clock, world } = model
  for (let round = 0; round < mostRounds && book.stored?.step.type !== 'done'; round += 1) {
    clock.advance(pauseMs(round))
    if (round === roundOfGivingUp && book.stored !== undefined) world.giveUp?.(book.stored)
    await (book.stored === undefined ? start(model) : resume(model, book.stored, round % 2 === 0 ? 'pass' : 'poll'))
    keepLedgerLaws(model)
  }
  const { stored } = book
  if (stored?.step.type !== 'done') {
    const where = stored?.step.type === 'poll' ? stored.step.reason : stored?.step.type
    law(model.starts() === 0, `the order does not end: it stays at ${where}, although the gateway took it up`)
    law(where === 'outcome-unknown', `an order that was never taken up stays at ${where}, which has no remedy`)
    return
  }
  for (let round = 0; round < 5 && book.payments.at(-1)?.final !== true; round += 1) {
    clock.advance(60_000)
    await pay(model)
    keepLedgerLaws(model)
  }
}
