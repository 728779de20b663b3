import type { Fault } from '@three-ds/core/testing'

/** What can go wrong with the gateway's first answer, by the name that the page has for it. */
const faults = {
  none: undefined,
  slow: { kind: 'latency', ms: 3_000 },
  busy: { kind: 'status', status: 429, retryAfter: '2' },
  'bad-gateway': { kind: 'html-502' },
  'cut-before': { kind: 'cut-before' },
  'cut-after': { kind: 'cut-after' },
} as const satisfies Readonly<Record<string, Fault | undefined>>

/** Name of a fault. */
export type FaultName = keyof typeof faults

/** All names, in the order in which the page lists them. */
export const faultNames = [
  'none',
  'slow',
  'busy',
  'bad-gateway',
  'cut-before',
  'cut-after',
] as const satisfies readonly FaultName[]

/** The fault of a name; nothing for `none`. */
export const faultNamed = (name: FaultName): Fault | undefined => faults[name]
