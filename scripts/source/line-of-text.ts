/** Line of the first place where a text stands, from 1; 1 where it does not. */
export function lineOfText(text: string, part: string): number {
  const at = text.indexOf(part)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}
