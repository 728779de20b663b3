/** Stops the program where something does not hold. There is no console here: neither DOM nor Node types are assumed. */
export function check(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`)
}
