import {
  type AuthenticationEvent,
  type AuthenticationState,
  createMemorySeenStore,
  type DoneStep,
  type PaymentResult,
  type SeenStore,
} from '@three-ds/core'
import { createManualClock, type ManualClock, seededRandom } from '@three-ds/core/testing'
import type { Gateway } from '../../src/gateway.ts'
import type { Fate } from './actions.ts'
import { type MortalProcess, mortalProcess } from './mortal-process.ts'
import type { Observer } from './observer.ts'
import type { World, WorldPlan } from './world.ts'

/** What is known of one order: the shop's rows, and what a judge has seen. */
export interface Book<P extends string> {
  /** The newest state, as its row holds it. */
  stored: AuthenticationState<P> | undefined
  /** Every state that a process ever had in hand: browsers and queues may bring back any of them. */
  readonly states: AuthenticationState<P>[]
  readonly ends: DoneStep<P>[]
  readonly payments: PaymentResult[]
  /** The cardholder has passed a challenge. */
  hasPassed: boolean
  lastEvent: AuthenticationEvent<P> | undefined
}

/** One process of the shop, for one piece of work. */
export interface ShopProcess<P extends string> {
  readonly process: MortalProcess
  readonly gateway: Gateway<P>
}

/** An order at a gateway. */
export interface ShopModel<P extends string> {
  readonly plan: WorldPlan<P>
  readonly scenario: string
  readonly world: World<P>
  readonly clock: ManualClock
  readonly book: Book<P>
  readonly observer: Observer
  open(fate: Fate): ShopProcess<P>
  /** How often the cardholder paid. */
  readonly charges: () => number
  /** How often the gateway was made to start. */
  readonly starts: () => number
}

/** What differs from the usual shop. */
export interface ModelOptions {
  /** Makes a shop that does not keep the laws: for controls. */
  readonly spoil?: (<P extends string>(gateway: Gateway<P>) => Gateway<P>) | undefined
  /** The store of claims that a process has, given the one that all could share. */
  readonly storeOf?: ((shared: SeenStore) => SeenStore) | undefined
}

/** A fresh gateway and an order at it. */
export async function openModel<P extends string>(
  plan: WorldPlan<P>,
  scenario: string,
  observer: Observer,
  { spoil = (gateway) => gateway, storeOf = (shared) => shared }: ModelOptions = {},
): Promise<ShopModel<P>> {
  const clock = createManualClock()
  const shared = createMemorySeenStore({ now: () => clock.now() })
  const world = await plan.make(scenario, { clock, random: seededRandom(7) })
  return {
    plan,
    scenario,
    world,
    clock,
    observer,
    book: { stored: undefined, states: [], ends: [], payments: [], hasPassed: false, lastEvent: undefined },
    open: ({ fuse, slowness, fault }) => {
      if (fault !== undefined) world.sandbox.fail(fault)
      const process = mortalProcess({ fetch: world.sandbox.fetch, seen: storeOf(shared) }, fuse, slowness)
      return { process, gateway: spoil(world.gateway(process)) }
    },
    charges: () => world.sandbox.ledger.filter(({ charged }) => charged).length,
    starts: () => world.sandbox.ledger.filter(({ operation }) => operation === plan.starts).length,
  }
}
