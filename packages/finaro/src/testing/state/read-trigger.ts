import { type AmountOutcome, amountTriggers, delayedOutcomes } from '../data/amount-triggers.ts'

/** What the test host makes of an amount, and how long it takes. */
export interface TriggerReading {
  readonly outcome: AmountOutcome
  readonly delayMs: number
}

/** Reads an amount in major units, by its decimal text: 111.03 is approved after three seconds. */
export function readTrigger(total: number): TriggerReading {
  const [whole = '', decimals = ''] = String(total).split('.')
  const delayed = delayedOutcomes.get(Number(whole))
  if (delayed !== undefined) return { outcome: delayed, delayMs: Number(decimals.slice(0, 2).padEnd(2, '0')) * 1_000 }
  const row = amountTriggers.find(({ above, upTo }) => total > above && total <= upTo)
  return { outcome: row?.outcome ?? 'approved', delayMs: 0 }
}
