import { plain } from '../fuzz/dress.ts'
import { nameOf, type Subject } from '../fuzz/subject.ts'
import type { HostileIdea } from '../hostile/idea.ts'
import { elapsed, processorTime } from './cost.ts'

/** What holds for every reader and every idea. */
export interface GrowthBounds {
  /** Characters of the smaller text; the larger one has four times as many. */
  readonly size: number
  /** Milliseconds that any text may take, whatever its size: loading a parser, making a key. */
  readonly fixedMs: number
  /** Milliseconds for each KiB of the larger text, beyond those. */
  readonly msPerKiB: number
  /** How many times as long the larger text may take: linear is 4, quadratic 16. */
  readonly ratio: number
  /** Cheaper texts are not compared: nothing that costs so little at this size can keep a server busy. */
  readonly comparedFromMsPerKiB: number
}

/** The dearest idea for one subject. */
export interface Growth {
  readonly subject: string
  readonly idea: string
  readonly msPerKiB: number
  /** `undefined` where both sizes were not compared. */
  readonly ratio: number | undefined
}

/** An idea that costs more than the bounds allow. */
export interface Excess extends Growth {
  readonly text: string
}

/** Processor time for which a reading is repeated, in milliseconds. */
const measuredMs = 60

/** So often what looks like an excess is measured again: a busy machine now and then makes one, a slow reader each time. */
const maxTries = 5

/** No noise makes a text so many times as dear as allowed: it need not be measured again. */
const farBeyond = 3

/** What every reader of JSON begins with: V8 takes nine times as long for four times as many lists that never end. */
const platform: Subject = { package: 'node', name: 'JSON.parse', genuine: [], read: ({ text }) => JSON.parse(text) }

/** How many times as long a reader takes for the larger text, without what the platform takes of it by itself. */
async function ownRatio(subject: Subject, large: string, small: string, leastMs: number): Promise<number | undefined> {
  const beyond = async (text: string) =>
    (await processorTime(subject, text, measuredMs)) - (await processorTime(platform, text, measuredMs))
  const cost = await beyond(large)
  return cost <= leastMs ? undefined : cost / Math.max(await beyond(small), leastMs / 4)
}

async function growthOf(subject: Subject, idea: HostileIdea, bounds: GrowthBounds): Promise<Growth> {
  const dress = subject.dress?.[0] ?? plain
  const large = dress(idea.make(4 * bounds.size))
  const beyondFixed = (ms: number): number => Math.max(0, ms - bounds.fixedMs) / Math.max(1, large.length / 1024)
  const growth = (ms: number, ratio?: number): Growth => ({
    subject: nameOf(subject),
    idea: idea.name,
    msPerKiB: beyondFixed(ms),
    ratio,
  })
  for (let tries = 3; tries > 0; tries -= 1) {
    const ms = await elapsed(subject, large)
    if (beyondFixed(ms) <= bounds.comparedFromMsPerKiB) return growth(ms)
  }
  const small = dress(idea.make(bounds.size))
  let least = growth(Number.POSITIVE_INFINITY)
  for (let tries = maxTries; tries > 0; tries -= 1) {
    const cost = await processorTime(subject, large, measuredMs)
    const next = growth(cost, cost / (await processorTime(subject, small, measuredMs)))
    if (next.msPerKiB < least.msPerKiB || (next.ratio ?? 0) < (least.ratio ?? Number.POSITIVE_INFINITY)) least = next
    if (excessOf(least, bounds).length === 0 || least.msPerKiB > farBeyond * bounds.msPerKiB) break
  }
  if (least.ratio === undefined || least.ratio <= bounds.ratio || !/^\s*[[{]/.test(large)) return least
  return { ...least, ratio: await ownRatio(subject, large, small, bounds.comparedFromMsPerKiB * (large.length / 1024)) }
}

function excessOf(growth: Growth, bounds: GrowthBounds): Excess[] {
  const { msPerKiB, ratio } = growth
  if (msPerKiB > bounds.msPerKiB) return [{ ...growth, text: `${msPerKiB.toFixed(2)} ms for each KiB` }]
  if (ratio === undefined || ratio <= bounds.ratio) return []
  return [{ ...growth, text: `four times the text, ${ratio.toFixed(1)} times the time` }]
}

/** Times one subject with every idea. Returns the dearest of them, and what is beyond the bounds. */
export async function measureGrowth(
  subject: Subject,
  ideas: readonly HostileIdea[],
  bounds: GrowthBounds,
): Promise<{ readonly worst: Growth | undefined; readonly excesses: readonly Excess[] }> {
  const growths: Growth[] = []
  for (const idea of ideas) growths.push(await growthOf(subject, idea, bounds))
  const [worst] = growths.toSorted((a, b) => b.msPerKiB - a.msPerKiB)
  return { worst, excesses: growths.flatMap((growth) => excessOf(growth, bounds)) }
}
