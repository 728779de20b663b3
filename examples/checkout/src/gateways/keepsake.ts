import type { JsonObject } from '@three-ds/core'

/** What a till has to remember of its order between opening the page and starting, wherever each of them happens. */
export interface Keepsake {
  readonly kept: JsonObject | undefined
  /** Keeps it, unless somebody was first: then `kept` is what the first one kept. */
  keep(value: JsonObject): Promise<void>
}

/** A keepsake in memory. */
export function memoryKeepsake(): Keepsake {
  let kept: JsonObject | undefined
  return {
    get kept() {
      return kept
    },
    keep: async (value) => {
      kept ??= value
    },
  }
}
