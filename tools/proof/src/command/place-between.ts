/**
 * A page with the text between two markers replaced: `<!-- name:start -->` and `<!-- name:end -->`. Everything else stays.
 *
 * @throws {RangeError} where the markers are missing, or stand the wrong way round
 */
export function placeBetween(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new RangeError(`the page lacks ${start} or, behind it, ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}
