import type { FetchLike, SeenStore } from '@three-ds/core'

/** What was awaited when a process died: nothing behind it has happened in that process, whatever has happened elsewhere. */
export type Death = 'died'

/** A process that runs on the same gateway and store as others, and may die at any await on them. */
export interface MortalProcess {
  readonly fetch: FetchLike
  readonly seen: SeenStore
  /** Runs work until it ends, or until the process dies. What was left hanging never goes on. */
  live<T>(work: () => Promise<T>): Promise<T | Death>
}

const never = new Promise<never>(() => {})

/** Lets others run in between, so that two processes mix in more than one way. */
async function dawdle(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await undefined
}

/**
 * @param outside - the gateway and the store of claims, shared by all processes
 * @param fuse - the process dies at this crossing to the outside: odd ones are before the other side acts, even ones after. Lives on
 *   where it is left out
 * @param slowness - how many turns of the microtask queue each crossing takes
 */
export function mortalProcess(
  outside: { readonly fetch: FetchLike; readonly seen: SeenStore },
  fuse: number = Number.POSITIVE_INFINITY,
  slowness = 0,
): MortalProcess {
  let crossings = 0
  let die: (death: Death) => void = () => {}
  const death = new Promise<Death>((resolve) => {
    die = resolve
  })
  const border = (): Promise<void> => {
    crossings += 1
    if (crossings < fuse) return dawdle(slowness)
    die('died')
    return never
  }
  async function cross<T>(work: () => Promise<T>): Promise<T> {
    await border()
    const result = await work()
    await border()
    return result
  }
  return {
    fetch: (input, init) => cross(async () => outside.fetch(input, init)),
    seen: {
      claim: (claim) => cross(() => outside.seen.claim(claim)),
      release: (key) => cross(() => outside.seen.release(key)),
    },
    live: (work) => Promise.race([work(), death]),
  }
}
