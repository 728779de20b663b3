import type { BrowserAction, ChallengeWindowSize, Money, PollReason } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'
import type { PlayKind } from '../gateways/plays.ts'
import { playNamed } from '../gateways/shop-gateway.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import type { OrderFile } from './order-file.ts'
import type { Problem } from './problem.ts'
import type { Receipt } from './receipt.ts'

/** What the page has to do now, or shows. */
export type Standing =
  /** Nothing was sent yet. */
  | { readonly at: 'placed' }
  | { readonly at: 'action'; readonly type: 'fingerprint' | 'challenge' | 'redirect'; readonly action: BrowserAction }
  | { readonly at: 'waiting'; readonly reason: PollReason; readonly remedy?: string }
  /** 3-D Secure is over, and the payment is under way. */
  | { readonly at: 'paying' }
  | { readonly at: 'done'; readonly receipt: Receipt }

/** Everything that the page is told of an order: whole each time, so that a reload needs no memory. */
export type OrderView = {
  readonly gateway: GatewayName
  readonly gatewayTitle: string
  /** Does the bank's page come back by itself? */
  readonly returns: boolean
  readonly kind: PlayKind
  readonly amount: Money
  /** What the bank was told of the room for its page. */
  readonly windowSize: ChallengeWindowSize
  readonly standing: Standing
  readonly problem?: Problem
  readonly timeline: readonly TimelineEntry[]
}

function standingOf({ step, receipt }: OrderFile): Standing {
  if (receipt !== undefined) return { at: 'done', receipt }
  switch (step?.type) {
    case undefined:
      return { at: 'placed' }
    case 'fingerprint':
    case 'challenge':
    case 'redirect':
      return { at: 'action', type: step.type, action: step.action }
    case 'poll':
      return { at: 'waiting', reason: step.reason, ...(step.remedy === undefined ? {} : { remedy: step.remedy }) }
    case 'done':
      return { at: 'paying' }
  }
}

/** What of an order's file the page sees: no state, no result, no key. */
export function toView(file: OrderFile): OrderView {
  const { order, gateway, problem, timeline } = file
  return {
    gateway: gateway.name,
    gatewayTitle: gateway.title,
    returns: gateway.returns,
    kind: playNamed(gateway.plays, order).kind,
    amount: order.amount,
    windowSize: order.visitor.windowSize,
    standing: standingOf(file),
    ...(problem === undefined ? {} : { problem }),
    timeline: timeline.entries,
  }
}
