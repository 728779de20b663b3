import type { Fault } from '@three-ds/core/testing'
import fc from 'fast-check'

/** What reaches the shop about a step, right or wrong. */
export type Report =
  | 'pass'
  | 'fail'
  | 'cancel'
  | 'abandon'
  | 'poll'
  | 'repeated'
  | 'early-callback'
  | 'callback'
  | 'foreign-callback'
  | 'foreign-action'
  | 'empty-return'
  | 'timed-out'

/** How a process fares: where it dies, how slow it is, what its first request meets. */
export interface Fate {
  readonly fuse: number | undefined
  readonly slowness: number
  readonly fault: Fault | undefined
  /** The process dies after its work, before the shop has stored the step. */
  readonly forgets: boolean
}

/** One thing that happens to an order. */
export type Action =
  | { readonly do: 'start' | 'pay'; readonly fate: Fate }
  | { readonly do: 'resume'; readonly report: Report; readonly from: 'stored' | 'older'; readonly fate: Fate }
  | { readonly do: 'both'; readonly reports: readonly [Report, Report]; readonly fates: readonly [Fate, Fate] }
  | { readonly do: 'start-twice'; readonly fates: readonly [Fate, Fate] }
  | { readonly do: 'wait'; readonly ms: number }

const faults: readonly Fault[] = [
  { kind: 'cut-before' },
  { kind: 'cut-after' },
  { kind: 'html-502' },
  { kind: 'empty-200' },
  { kind: 'truncated-json' },
  { kind: 'status', status: 429, retryAfter: '2' },
  { kind: 'status', status: 400 },
  { kind: 'latency', ms: 80_000 },
]

const usually = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: what })

const fate: fc.Arbitrary<Fate> = fc.record({
  fuse: usually(fc.integer({ min: 1, max: 12 })),
  slowness: fc.nat({ max: 3 }),
  fault: usually(fc.constantFrom(...faults)),
  forgets: fc.integer({ min: 0, max: 7 }).map((roll) => roll === 7),
})

const report: fc.Arbitrary<Report> = fc.constantFrom(
  'pass',
  'pass',
  'pass',
  'fail',
  'cancel',
  'abandon',
  'poll',
  'repeated',
  'early-callback',
  'callback',
  'foreign-callback',
  'foreign-action',
  'empty-return',
  'timed-out',
)

const resume = fc.record({
  do: fc.constant('resume' as const),
  report,
  from: fc.constantFrom('stored', 'stored', 'older'),
  fate,
})

/** Every order of everything; most of all, events. */
export const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: resume },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('start', 'pay'), fate }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('both' as const),
        reports: fc.tuple(report, report),
        fates: fc.tuple(fate, fate),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('start-twice' as const), fates: fc.tuple(fate, fate) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        ms: fc.constantFrom(2_000, 11_000, 130_000, 16 * 60_000, 61 * 60_000),
      }),
    },
  ),
  { minLength: 1, maxLength: 14 },
)
