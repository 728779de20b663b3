import type { Clock, FetchLike } from '@three-ds/core'
import { playWireFault } from '../wire/play-wire-fault.ts'
import type { WireFault } from '../wire/wire-fault.ts'

/** What may happen to the requests of a walk. `corrupting` adds the one fault that a secured connection does not let through. */
export type Climate = 'stormy' | 'corrupting'

/** A connection on which chance falls, until it clears up. */
export interface Weather {
  readonly fetch: FetchLike
  /** From now on nothing goes wrong any more. */
  clearUp(): void
}

/** One request in so many meets a fault. */
const oneIn = 3

/** Longer than most answers of the fakes, in bytes: a cut behind the end of an answer leaves it whole. */
const longest = 2_400

/** Bytes that no text holds, that end one, and that look like something else. */
const strangeBytes = [0xff, 0x00, 0x22, 0x7d, 0x30] as const

const pick = <T>(list: readonly [T, ...T[]], random: () => number): T =>
  list[Math.floor(random() * list.length)] ?? list[0]

/** A request that may be delivered twice without harm: it only reads, or carries a key that the gateway keeps. */
const mayRepeat = ({ method, headers }: Request): boolean =>
  method === 'GET' || [...headers.keys()].some((name) => name === 'idempotency-key')

function faultFor(request: Request, climate: Climate, random: () => number): WireFault {
  const at = Math.floor(random() ** 2 * longest)
  const faults: readonly [WireFault, ...WireFault[]] = [
    { kind: 'cut-before' },
    { kind: 'cut-after' },
    { kind: 'cut-inside', at },
    { kind: 'cut-short', at },
    { kind: 'answer-twice' },
    { kind: 'refused' },
    { kind: 'dripping' },
    { kind: 'late-request', ms: 80_000 },
    { kind: 'late-answer', ms: 80_000 },
    ...(mayRepeat(request) ? [{ kind: 'request-twice' } as const] : []),
  ]
  if (climate === 'corrupting' && random() < 0.5) return { kind: 'corrupted', at, byte: pick(strangeBytes, random) }
  return pick(faults, random)
}

/** A connection to a gateway with random weather. */
export function createWeather(
  gateway: { readonly fetch: FetchLike; readonly clock: Clock },
  climate: Climate,
  random: () => number,
): Weather {
  let clear = false
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      if (clear || random() * oneIn >= 1) return gateway.fetch(request)
      return playWireFault(faultFor(request, climate, random), gateway, request)
    },
    clearUp: () => {
      clear = true
    },
  }
}
