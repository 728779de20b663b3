import { type AuthenticationState, type AuthenticationStep, currentStep } from '@three-ds/core'
import type { Action, Fate, Report } from './actions.ts'
import { keepErrorLaws, keepLedgerLaws, keepStepLaws } from './laws.ts'
import { eventOf } from './reports.ts'
import type { ShopModel } from './shop-model.ts'

/** A process that nothing happens to. */
export const fine: Fate = { fuse: undefined, slowness: 0, fault: undefined, forgets: false }

/** Writes a step's state, as a shop does: what has a note is not written, and an older revision never over a newer. */
function write<P extends string>({ book }: ShopModel<P>, { state, note }: AuthenticationStep<P>): void {
  if (note !== undefined) return
  const { stored } = book
  const isNewer = stored === undefined || state.revision > stored.revision
  const asksAnew = stored?.revision === state.revision && stored.step.type === 'poll' && state.step.type === 'poll'
  if (isNewer || asksAnew) book.stored = JSON.parse(JSON.stringify(state))
}

/** Runs one piece of work in a process of its own, and judges what it comes to. */
async function work<P extends string>(
  model: ShopModel<P>,
  fate: Fate,
  before: AuthenticationState<P> | undefined,
  isAlone: boolean,
  run: (gateway: ReturnType<ShopModel<P>['open']>['gateway']) => Promise<AuthenticationStep<P>>,
): Promise<void> {
  const { book, world } = model
  const { process, gateway } = model.open(fate)
  const taken = world.sandbox.ledger.length
  let step: AuthenticationStep<P> | 'died'
  try {
    step = await process.live(() => run(gateway))
  } catch (error) {
    keepErrorLaws(error, isAlone && world.sandbox.ledger.length > taken)
    return
  }
  if (step === 'died') return
  keepStepLaws(before, step)
  book.states.push(step.state)
  if (step.type === 'done') book.ends.push(step)
  if (before === undefined) model.observer.started(step)
  else model.observer.resumed(before, step)
  if (!fate.forgets) write(model, step)
}

/** Starts the order, for the first time or again. */
export const start = <P extends string>(model: ShopModel<P>, fate: Fate = fine, isAlone = true): Promise<void> =>
  work(model, fate, undefined, isAlone, (gateway) => gateway.flow.start(model.world.order))

/** Resumes a state with what a report brings. */
export async function resume<P extends string>(
  model: ShopModel<P>,
  state: AuthenticationState<P>,
  report: Report,
  fate: Fate = fine,
  isAlone = true,
): Promise<void> {
  const event = await eventOf(model, currentStep(state), report)
  model.book.lastEvent = event
  await work(model, fate, state, isAlone, (gateway) => gateway.flow.resume(state, event))
}

/** Pays what was authenticated, where the flow charges nothing. */
export async function pay<P extends string>(model: ShopModel<P>, fate: Fate = fine): Promise<void> {
  const { book, world } = model
  const { stored } = book
  if (stored?.step.type !== 'done' || stored.step.kind === 'payment') return
  const { authentication } = stored.step
  const { process, gateway } = model.open(fate)
  const taken = world.sandbox.ledger.length
  try {
    const payment = await process.live(() => gateway.pay(world.order, authentication))
    if (payment !== 'died' && !fate.forgets) book.payments.push(payment)
  } catch (error) {
    keepErrorLaws(error, world.sandbox.ledger.length > taken)
  }
}

/** Lets one action happen, and holds everything against the laws. */
export async function perform<P extends string>(model: ShopModel<P>, action: Action): Promise<void> {
  const { book, clock } = model
  switch (action.do) {
    case 'start':
      await start(model, action.fate)
      break
    case 'start-twice':
      await Promise.all(action.fates.map((fate) => start(model, fate, false)))
      break
    case 'resume': {
      const older = book.states.at(Math.floor(book.states.length / 2))
      const state = action.from === 'older' ? older : book.stored
      await (state === undefined ? start(model, action.fate) : resume(model, state, action.report, action.fate))
      break
    }
    case 'both': {
      const { stored } = book
      if (stored === undefined) break
      const [first, second] = action.reports
      const [one, other] = action.fates
      await Promise.all([resume(model, stored, first, one, false), resume(model, stored, second, other, false)])
      break
    }
    case 'pay':
      await pay(model, action.fate)
      break
    case 'wait':
      clock.advance(action.ms)
      break
  }
  keepLedgerLaws(model)
}
