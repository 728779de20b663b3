import { invalidInput } from '../errors/invalid-input.ts'
import type { IsoDateTime } from '../vocabulary/json.ts'
import type { CallbackRefusal } from './callback.ts'

/** A callback that was not believed, for a person to look at. Its body is a stranger's: hostile until proven otherwise. */
export interface SetAsideItem {
  readonly receivedAt: IsoDateTime
  /** As it came. Empty where it was larger than the receiver reads. */
  readonly body: Uint8Array
  readonly refusals: readonly CallbackRefusal[]
}

/**
 * Keeps what was not believed. The sender has been answered 200 and will not repeat it, so a genuine callback that was
 * refused (a rotated secret, for one) is only found here.
 */
export interface SetAside {
  /** If it fails, the receiver answers 503. Anybody can fill it, so it must be bounded. */
  keep(item: SetAsideItem): void | Promise<void>
}

/** Set-aside callbacks in memory. */
export interface MemorySetAside extends SetAside {
  /** Hands everything over, the oldest first, and forgets it. */
  take(): readonly SetAsideItem[]
}

/** How much is kept. */
export interface MemorySetAsideOptions {
  /** 100 by default. */
  readonly maxEntries?: number | undefined
  /** Of all bodies together. 4 MiB by default. */
  readonly maxBytes?: number | undefined
}

const defaults = { maxEntries: 100, maxBytes: 4 * 1024 * 1024 }

/**
 * A bounded keeper in memory, and so a lossy one: it drops the oldest when it is full, everything when the process ends,
 * and a body that is larger than `maxBytes` at once.
 *
 * @throws ThreeDSError `invalid-input` where a bound is no positive integer
 * @example
 * ```ts
 * import { createMemorySetAside } from '@three-ds/core'
 *
 * const setAside = createMemorySetAside({ maxEntries: 10 })
 * setAside.keep({ receivedAt: '2026-01-31T09:30:00.000Z', body: new Uint8Array(2), refusals: [] })
 * console.log(setAside.take().length) // 1
 * ```
 */
export function createMemorySetAside(options: MemorySetAsideOptions = {}): MemorySetAside {
  const maxEntries = options.maxEntries ?? defaults.maxEntries
  const maxBytes = options.maxBytes ?? defaults.maxBytes
  for (const [path, bound] of Object.entries({ maxEntries, maxBytes })) {
    if (Number.isSafeInteger(bound) && bound > 0) continue
    throw invalidInput([{ path, text: 'a positive integer is needed here', remedy: 'Leave it out.' }])
  }
  let items: SetAsideItem[] = []
  let bytes = 0
  return {
    keep: (item) => {
      if (item.body.byteLength > maxBytes) return
      items.push(item)
      bytes += item.body.byteLength
      let dropped = 0
      for (const { body } of items) {
        if (items.length - dropped <= maxEntries && bytes <= maxBytes) break
        bytes -= body.byteLength
        dropped += 1
      }
      items.splice(0, dropped)
    },
    take: () => {
      const taken = items
      items = []
      bytes = 0
      return taken
    },
  }
}
