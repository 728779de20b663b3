import type { AuthenticationState } from '@three-ds/core'
import type { ProcessOutFlowData } from './flow-data.ts'

/**
 * How long ProcessOut waits for the cardholder, in milliseconds; then it fails the transaction by itself.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page, "Note".
 */
export const hourMs = 60 * 60_000

/** An hour from now. */
export const hourFrom = (now: number): string => new Date(now + hourMs).toISOString()

/** When the hour of a flow ends; where the cardholder was asked for nothing, it counts from the start. */
export const endOfHour = ({ createdAt }: AuthenticationState, { until }: ProcessOutFlowData): string =>
  until ?? hourFrom(Date.parse(createdAt))

/** Is it over? */
export const isOver = (state: AuthenticationState, data: ProcessOutFlowData, now: number): boolean =>
  now >= Date.parse(endOfHour(state, data))
