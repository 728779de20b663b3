/** The changelog of one package. */
export interface Changelog {
  /** `@three-ds/core`. */
  readonly package: string
  /** The whole file. */
  readonly text: string
}

/** Headings of a changelog, in the order of the notes, and what a reader is told instead: before 1.0.0 a minor release may break. */
const kinds = [
  { heading: 'Major Changes', title: 'Breaking' },
  { heading: 'Minor Changes', title: 'New, or different in a way that may need you' },
  { heading: 'Patch Changes', title: 'Repaired and improved' },
] as const

const sectionOf = (text: string, heading: string): string =>
  text
    .split(/^(?=#{2,3} )/m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length) ?? ''

/** From the heading of a version to the next. */
const versionOf = (text: string, version: string): string =>
  text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version}\n`)) ?? ''

const itemsOf = (section: string): readonly string[] =>
  section
    .split(/^(?=- )/m)
    .map((item) => item.trim())
    .filter((item) => item.startsWith('- '))
    .map((item) => item.slice(2))

/**
 * What is new in a version of the family, as one page: a change that several packages share is told once, with their names.
 *
 * @throws Error where no changelog knows the version
 */
export function releaseNotes(version: string, changelogs: readonly Changelog[]): string {
  const known = changelogs.filter(({ text }) => versionOf(text, version) !== '')
  if (known.length === 0) throw new Error(`No changelog has a version ${version}. Run \`pnpm release:version\` first.`)
  // A change that is new in one package and a repair in others is told where it is new, with all their names.
  const told = new Map<string, { readonly title: string; readonly names: string[] }>()
  for (const { heading, title } of kinds) {
    for (const { package: name, text } of known) {
      for (const item of itemsOf(sectionOf(versionOf(text, version), `### ${heading}`))) {
        const { names } = told.get(item) ?? { names: [] }
        told.set(item, { title: told.get(item)?.title ?? title, names: [...names, name] })
      }
    }
  }
  const sections = kinds.flatMap(({ title }) => {
    const items = [...told].filter(([, one]) => one.title === title)
    const lines = items.map(([item, { names }]) => `- ${names.map((name) => `**${name}**`).join(', ')}: ${item}`)
    return lines.length === 0 ? [] : [`## ${title}\n\n${lines.join('\n')}\n`]
  })
  return sections.length === 0 ? 'No change that users notice.\n' : sections.join('\n')
}
