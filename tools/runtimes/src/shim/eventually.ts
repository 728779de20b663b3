// Taken before a test can replace them.
const { setTimeout: wait } = globalThis

/** Tries until it no longer throws; after `ms` milliseconds the last error counts. */
export async function eventually<T>(attempt: () => T | Promise<T>, ms = 1_000): Promise<T> {
  for (let left = ms / 10; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      if (left <= 0) throw error
      await new Promise((resolve) => wait(resolve, 10))
    }
  }
}
