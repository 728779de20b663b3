import { isDeepStrictEqual } from 'node:util'
import {
  type AuthenticationState,
  type AuthenticationStep,
  isThreeDSError,
  type PaymentResult,
  parseAuthenticationState,
} from '@three-ds/core'
import { law } from './breach.ts'
import type { ShopModel } from './shop-model.ts'

const moved: readonly PaymentResult['status'][] = [
  'authorized',
  'captured',
  'accepted',
  'pending-capture',
  'partially-authorized',
]
const notMoved: readonly PaymentResult['status'][] = ['declined', 'not-attempted', 'canceled']

/** What holds of every step that a flow answers with. */
export function keepStepLaws<P extends string>(
  before: AuthenticationState<P> | undefined,
  step: AuthenticationStep<P>,
): void {
  const { state, note } = step
  const stored: unknown = JSON.parse(JSON.stringify(state))
  law(isDeepStrictEqual(parseAuthenticationState(stored, state.provider), state), 'a state is not what JSON gives back')
  law(step.type === 'done' || JSON.stringify(state).length < 4_096, 'a state is larger than a row should be')
  if (step.type === 'poll' && step.reason === 'outcome-unknown') {
    law((step.remedy ?? '') !== '', 'an unknown outcome names no remedy')
  }
  if (before === undefined) return
  law(state.id === before.id && state.createdAt === before.createdAt, 'a state took another name or birth')
  law(state.revision >= before.revision, 'a revision went back')
  law(state.revision <= before.revision + 1, 'a revision leapt')
  if (note !== undefined) law(state.revision === before.revision, 'an event that was not applied changed the state')
  if (before.step.type === 'done') {
    law(note === 'already-done' && isDeepStrictEqual(state, before), 'an end was left')
  }
}

/** What holds of every error. `acted`: the gateway took something up meanwhile, by this process alone. */
export function keepErrorLaws(error: unknown, acted: boolean): void {
  if (!isThreeDSError(error)) throw error
  law(error.remedy !== '', 'an error names no remedy')
  law(!acted, `an error (${error.code}, ${error.outcome}) hides that the gateway acted`)
}

/** What holds after everything that happens: one charge, and nothing that contradicts it or itself. */
export function keepLedgerLaws<P extends string>({ book, charges, clock, plan, scenario, world }: ShopModel<P>): void {
  law(charges() <= 1, `the cardholder paid ${charges()} times`)
  const ends = [...book.ends.flatMap((end) => (end.kind === 'payment' ? [end.payment] : [])), ...book.payments]
  for (const { status, final } of ends) {
    if (moved.includes(status)) law(charges() === 1, `the shop was told ${status}, and nobody paid`)
    if (notMoved.includes(status)) law(charges() === 0, `the shop was told ${status}, and the cardholder paid`)
    if (status === 'unknown') law(!final, 'what is not known is called final')
  }
  if (/challenge|three-ds-1/.test(scenario) && !book.hasPassed) {
    const openForMs = clock.now() - Date.parse(world.order.placedAt)
    const mayCharge = openForMs >= (plan.chargesUnansweredAfterMs ?? Number.POSITIVE_INFINITY)
    law(mayCharge || charges() === 0, 'the cardholder paid without passing the challenge')
    const isAuthenticated = book.ends.some(({ authentication }) => authentication.status === 'authenticated')
    law(!isAuthenticated, 'a challenge that nobody passed authenticated')
  }
  const statuses = new Set(book.ends.map(({ authentication }) => authentication.status))
  law(!(statuses.has('authenticated') && (statuses.has('failed') || statuses.has('rejected'))), 'two ends contradict')
}
