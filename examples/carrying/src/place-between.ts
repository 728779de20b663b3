/** The part of a page that is generated stands between two such comments, which stay. */
const marker = (name: string, end: 'begin' | 'end'): string => `<!-- ${name}:${end} -->`

/**
 * A page with another text between the markers of this name.
 *
 * @throws Error where they are not there, or not in order
 */
export function placeBetween(page: string, name: string, text: string): string {
  const begin = page.indexOf(marker(name, 'begin'))
  const end = page.indexOf(marker(name, 'end'))
  if (begin < 0 || end < begin) throw new Error(`The page has no markers ${name}:begin and ${name}:end, in this order.`)
  return `${page.slice(0, begin)}${marker(name, 'begin')}\n\n${text}\n\n${page.slice(end)}`
}
