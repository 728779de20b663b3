const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The known key that was probably meant: another casing (`browserInfo` for `browser_info`), or one slip of the finger. */
export function closestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > 64) return undefined
  const meant = plain(key)
  return known.find((one) => plain(one) === meant) ?? known.find((one) => differByOneSlip(plain(one), meant))
}

/** One character more, less, changed, or two neighbours swapped. */
function differByOneSlip(a: string, b: string): boolean {
  const start = commonPrefix(a, b)
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.length < 1 && restB.length < 1) return true
  const swapped = restA.length > 1 && `${restA[1]}${restA[0]}${restA.slice(2)}` === restB
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
