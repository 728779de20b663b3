/**
 * The page with the text between `<!-- generated: name -->` and `<!-- end -->` written anew.
 *
 * @throws Error if the page has no such section
 */
export function fillSection(page: string, name: string, text: string): string {
  const start = `<!-- generated: ${name} -->`
  const from = page.indexOf(start)
  const to = page.indexOf('<!-- end -->', from)
  if (from < 0 || to < 0) throw new Error(`the page has no generated section called ${name}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}
