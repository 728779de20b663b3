/** A listener of the application's: what it throws changes nothing. */
export const quietly =
  (listener: ((error: unknown) => void) | undefined): ((error: unknown) => void) =>
  (error) => {
    try {
      listener?.(error)
    } catch {
      // Nobody is left to tell.
    }
  }
