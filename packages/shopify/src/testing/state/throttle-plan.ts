/** How many GraphQL requests are still to be throttled. */
export interface ThrottlePlan {
  /** Throttles the next requests. */
  add(times: number): void
  /** Is this one throttled? Uses one up. */
  take(): boolean
  clear(): void
}

/** A plan that throttles nothing yet. */
export function createThrottlePlan(): ThrottlePlan {
  let left = 0
  return {
    add: (times) => {
      left += times
    },
    take: () => {
      const throttled = left > 0
      if (throttled) left -= 1
      return throttled
    },
    clear: () => {
      left = 0
    },
  }
}
