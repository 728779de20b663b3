/** A signal whose listeners are counted, so that what a call leaves behind is seen. */
export interface WatchedSignal {
  readonly signal: AbortSignal
  /** How many listen now. */
  readonly listeners: () => number
}

/** A signal that never aborts. */
export function watchedSignal(): WatchedSignal {
  const { signal } = new AbortController()
  const listening = new Set<unknown>()
  const add = signal.addEventListener.bind(signal)
  const remove = signal.removeEventListener.bind(signal)
  const watch = {
    addEventListener: (...[type, listener, options]: Parameters<AbortSignal['addEventListener']>) => {
      listening.add(listener)
      add(type, listener, options)
    },
    removeEventListener: (...[type, listener, options]: Parameters<AbortSignal['removeEventListener']>) => {
      listening.delete(listener)
      remove(type, listener, options)
    },
  }
  return { signal: Object.assign(signal, watch), listeners: () => listening.size }
}
