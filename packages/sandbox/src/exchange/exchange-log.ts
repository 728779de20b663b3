import type { Exchange } from './exchange.ts'

/** The latest exchanges. */
export interface ExchangeLog {
  add(exchange: Exchange): void
  /** Oldest first. */
  all(): readonly Exchange[]
  clear(): void
}

const most = 500

/**
 * Keeps the latest exchanges in memory, bounded.
 *
 * @param heard - is told of each as it ends
 */
export function createExchangeLog(heard: (exchange: Exchange) => void = () => undefined): ExchangeLog {
  let kept: readonly Exchange[] = []
  return {
    add: (exchange) => {
      kept = [...kept, exchange].slice(-most)
      heard(exchange)
    },
    all: () => kept,
    clear: () => {
      kept = []
    },
  }
}
