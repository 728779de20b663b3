import type { FetchLike } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import fc from 'fast-check'
import { type Action, actions } from '../../../../../examples/one-checkout/test/model/actions.ts'
import { keepLedgerLaws } from '../../../../../examples/one-checkout/test/model/laws.ts'
import { createObserver } from '../../../../../examples/one-checkout/test/model/observer.ts'
import { fine, perform } from '../../../../../examples/one-checkout/test/model/perform.ts'
import { settle } from '../../../../../examples/one-checkout/test/model/settle.ts'
import { openModel, type ShopModel } from '../../../../../examples/one-checkout/test/model/shop-model.ts'
import type { World, WorldPlan } from '../../../../../examples/one-checkout/test/model/world.ts'
import { type Climate, createWeather, type Weather } from './weather.ts'

/** What differs from an ordinary walk. */
export interface WalkOptions {
  readonly climate: Climate
  /** A client of another kind: for controls. */
  readonly client?: (fetch: FetchLike) => FetchLike
}

/** How a walk ended. */
export interface WalkEnd {
  /** How often the cardholder paid. */
  readonly charges: number
  /** The first law that was broken, in its own words. */
  readonly breach?: string
}

/** A plan whose worlds lie behind weather. */
function behindWeather<P extends string>(
  plan: WorldPlan<P>,
  seed: number,
  { climate, client = (fetch) => fetch }: WalkOptions,
): { readonly plan: WorldPlan<P>; readonly weather: () => Weather } {
  let weather: Weather = { fetch: () => Promise.reject(new Error('no world was made')), clearUp: () => {} }
  const make = async (...[scenario, tools]: Parameters<WorldPlan<P>['make']>): Promise<World<P>> => {
    const world = await plan.make(scenario, tools)
    const { sandbox } = world
    weather = createWeather({ fetch: sandbox.fetch, clock: tools.clock }, climate, seededRandom(~seed))
    const fetch = client(weather.fetch)
    return {
      ...world,
      sandbox: {
        fetch,
        answer: (step, how) => sandbox.answer(step, how),
        fail: (fault, on) => sandbox.fail(fault, on),
        get ledger() {
          return sandbox.ledger
        },
      },
    }
  }
  return { plan: { ...plan, make }, weather: () => weather }
}

/** Before the weather clears, the shop tries to come to the end, and to pay where the flow only authenticates. */
const stillInTheStorm: readonly Action[] = [
  ...[1, 2, 3].map((): Action => ({ do: 'resume', report: 'pass', from: 'stored', fate: fine })),
  { do: 'pay', fate: fine },
  { do: 'pay', fate: fine },
]

const isBreach = (error: unknown): error is Error => error instanceof Error && error.name === 'Breach'

/** Lets the course run, to the end of the order. */
async function take<P extends string>(model: ShopModel<P>, todo: readonly Action[], weather: Weather): Promise<void> {
  for (const action of todo) await perform(model, action)
  weather.clearUp()
  await settle(model)
}

/**
 * The same where bytes are destroyed: an id that is another one is never found again, so such an order may come to no end. What
 * the ledger says holds all the same.
 */
async function takeDespiteCorruption<P extends string>(
  model: ShopModel<P>,
  todo: readonly Action[],
  weather: Weather,
): Promise<void> {
  const works = [...todo.map((action) => () => perform(model, action)), () => settle(model)]
  for (const [index, work] of works.entries()) {
    if (index === todo.length) weather.clearUp()
    try {
      await work()
    } catch (error) {
      if (!isBreach(error)) throw error
    }
    keepLedgerLaws(model)
  }
}

/**
 * One intent to pay, one random course: processes that die, events in any order, and a fault on every third request. Then the
 * weather clears and the shop goes on to the end. The laws are those of the model of the one checkout: one charge at most, and
 * nothing told that the ledger denies.
 *
 * @param seed - the same seed gives the same course
 */
export async function walk<P extends string>(
  given: WorldPlan<P>,
  seed: number,
  options: WalkOptions,
): Promise<WalkEnd> {
  const { plan, weather } = behindWeather(given, seed, options)
  const chance = seededRandom(seed)
  // Half of them pay at once: there the first request of all moves money.
  const scenario = chance() < 0.5 ? 'frictionless' : plan.scenarios[Math.floor(chance() * plan.scenarios.length)]
  const [course = []] = fc.sample(actions, { numRuns: 1, seed })
  const todo = [...course, ...stillInTheStorm]
  const model = await openModel(plan, scenario ?? 'frictionless', createObserver())
  try {
    await (options.climate === 'corrupting' ? takeDespiteCorruption : take)(model, todo, weather())
    return { charges: model.charges() }
  } catch (error) {
    if (!isBreach(error)) throw error
    return { charges: model.charges(), breach: error.message }
  }
}
