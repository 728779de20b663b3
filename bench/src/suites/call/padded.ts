/** An object with as many characters as JSON, where it has fewer: the rest stands in one text. */
export function padded<T extends Readonly<Record<string, unknown>>>(
  object: T,
  characters: number,
): T & { readonly metadata: { readonly padding: string } } {
  const empty = { ...object, metadata: { padding: '' } }
  const missing = Math.max(0, characters - JSON.stringify(empty).length)
  return { ...object, metadata: { padding: 'x'.repeat(missing) } }
}
