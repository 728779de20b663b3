import { printStatement } from './print-statement.ts'
import type { EntrySurface, SurfacePart } from './surface.ts'

const head = `Written by \`pnpm generate\` from the sources; comments are left out. A line that changes here changes what users see: it needs a
changeset, and before 1.0.0 a \`minor\` one if their code may stop to compile or to work.`

const blockOf = ({ name, exportedAs, statements }: SurfacePart): string => {
  const renamed = exportedAs === undefined || exportedAs === name ? [] : [`// exported as ${exportedAs}`]
  return [...renamed, ...statements.map(printStatement)].join('\n')
}

const codeOf = (parts: readonly SurfacePart[]): readonly string[] =>
  parts.length === 0 ? [] : ['```ts', parts.map(blockOf).join('\n\n'), '```']

const listOf = (title: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`## ${title} (${names.length})`, '', ...names.map((name) => `- \`${name}\``), '']

/** The surface of one entry as a page that shows a change as a change of few lines. Ends with a newline. */
export function surfaceReport({ specifier, names, exported, mentioned, handedOn }: EntrySurface): string {
  const namesOf = (wanted: boolean) => names.filter(({ isValue }) => isValue === wanted).map(({ name }) => name)
  return [
    `# \`${specifier}\``,
    '',
    head,
    '',
    ...listOf('Values', namesOf(true)),
    ...listOf('Types', namesOf(false)),
    '## Declarations',
    '',
    ...codeOf(exported),
    ...handedOn.map(({ name, from }) => `- \`${name}\` is that of \`${from}\`.`),
    ...(mentioned.length === 0 ? [] : ['', '## Mentioned in them, not exported', '', ...codeOf(mentioned)]),
    '',
  ].join('\n')
}
