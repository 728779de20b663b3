/** A law of the model is broken. */
export class Breach extends Error {
  override readonly name = 'Breach'
}

/** A law: holds, or is broken in the words given. */
export function law(holds: boolean, otherwise: string): void {
  if (!holds) throw new Breach(otherwise)
}
