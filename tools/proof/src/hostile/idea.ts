/** One way to hurt a reader. The same size gives the same text, so that twice the size can be held against twice the time. */
export interface HostileIdea {
  readonly name: string
  /**
   * The text.
   *
   * @param size - about so many characters
   */
  readonly make: (size: number) => string
}

/** A piece as often as it fits, at least once. */
export const repeated = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.floor(size / piece.length)))

/** Numbered pieces until the size is reached. */
export function numbered(piece: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}
