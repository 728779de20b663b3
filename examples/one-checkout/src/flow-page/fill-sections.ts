/** `<!-- generated: heard -->` and `<!-- end -->`. */
const section = /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g

/**
 * A page with what stands between its markers written anew.
 *
 * @throws Error for a marker of which nobody knows what belongs there, and for a section that the page lacks
 */
export function fillSections(page: string, sections: Readonly<Record<string, () => string>>): string {
  const filled = new Set<string>()
  const text = page.replaceAll(section, (_whole, start: string, name: string, end: string) => {
    const render = sections[name]
    if (render === undefined) throw new Error(`Nobody knows what belongs into the section ${name}.`)
    filled.add(name)
    return `${start}\n${render()}\n\n${end}`
  })
  const missing = Object.keys(sections).filter((name) => !filled.has(name))
  if (missing.length > 0) throw new Error(`The page has no section ${missing.join(', ')}.`)
  return text
}
