import type { AuthenticationState, AuthenticationStep, CallbackEvent, Clock, FlowMachine } from '@three-ds/core'
import type { ProviderSandbox } from '@three-ds/core/testing'
import type { Gateway } from '../../src/gateway.ts'
import type { Order } from '../../src/order.ts'
import type { MortalProcess } from './mortal-process.ts'

/** One gateway's fake with one order at it, and everything that may reach the shop. */
export interface World<P extends string = string> {
  readonly sandbox: Pick<ProviderSandbox<never, never>, 'answer' | 'fail' | 'ledger' | 'fetch'>
  readonly order: Order
  /** The shop's side in a process of its own. */
  gateway(process: Pick<MortalProcess, 'fetch' | 'seen'>): Gateway<P>
  /** Delivers what the gateway sends by itself, and tells what the shop's receiver made of it. */
  callbacks(step: AuthenticationStep): Promise<readonly CallbackEvent<P>[]>
  /** What nobody answered is given up at the gateway, where the fake does not do so by itself. */
  giveUp?(state: AuthenticationState<P>): void
  /** Callbacks and returns of somebody else's order at the same gateway. */
  readonly foreign: { readonly actionId: string; readonly callback: CallbackEvent<P> }
}

/** How a world is made, anew for each walk. */
export interface WorldPlan<P extends string = string> {
  readonly name: string
  readonly provider: P
  /** What the flow can do, as data. */
  readonly machine: FlowMachine<P>
  /** The operation that makes the gateway act first. */
  readonly starts: string
  /** What moves a flow on that has started, where the gateway has such an operation. */
  readonly goesOn?: string
  /** The gateway charges a challenge that nobody has answered for so long, in milliseconds; where left out, it never does. */
  readonly chargesUnansweredAfterMs?: number
  readonly scenarios: readonly string[]
  make(scenario: string, tools: { readonly clock: Clock; readonly random: () => number }): Promise<World<P>>
}

/** A callback of another order, as the receiver would hand it over. */
export const foreignTo = <P extends string>(provider: P): World<P>['foreign'] => ({
  actionId: `${provider}:somebody-elses#1`,
  callback: {
    type: 'callback',
    provider,
    id: `${provider}:somebody-elses`,
    evidence: 'browser',
    dedupeKey: 'somebody-elses',
    data: {},
  },
})

/** Who buys, in all worlds. */
export const buyer: Pick<Order, 'buyer' | 'browser'> = {
  buyer: {
    firstName: 'Test',
    lastName: 'Cardholder',
    email: 'cardholder@shop.example',
    street: 'Main Street 1',
    city: 'Berlin',
    country: 'DE',
  },
  browser: {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    language: 'en-US',
    colorDepth: 24,
    screenWidth: 1920,
    screenHeight: 1080,
    timeZoneOffset: 0,
    javaEnabled: false,
    windowSize: '04',
    acceptHeader: 'text/html',
    ipAddress: '203.0.113.7',
  },
}
