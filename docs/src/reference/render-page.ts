import type { EntryPoint } from './entry-points.ts'
import { inertProse } from './inert-prose.ts'
import type { ReferenceSymbol } from './read-symbols.ts'
import type { PropertyRow } from './schema-properties.ts'

const code = (text: string): string => ['```ts', text, '```'].join('\n')

/** Text for a cell of a table. */
const cell = (text: string): string => inertProse(text.replace(/\s+/g, ' ')).replaceAll('|', '\\|')

const fields = (rows: readonly PropertyRow[]): string[] =>
  rows.length === 0
    ? []
    : [
        [
          '| field | type | what it is |',
          '| --- | --- | --- |',
          ...rows.map(
            ({ name, optional, type, text }) =>
              `| \`${name}${optional ? '?' : ''}\` | \`${type.replaceAll('`', '').replaceAll('|', '\\|')}\` | ${cell(text)} |`,
          ),
        ].join('\n'),
      ]

function symbolText({ name, declaration, docstring, properties }: ReferenceSymbol): string {
  const { text, parameters, returns, throws, examples } = docstring
  return [
    `### ${name}`,
    ...(text === '' ? [] : [inertProse(text)]),
    ...(declaration === '' ? [] : [code(declaration)]),
    ...fields(properties),
    ...(parameters.length === 0
      ? []
      : [parameters.map((each) => `- \`${each.name}\`: ${inertProse(each.text)}`).join('\n')]),
    ...(returns === undefined ? [] : [`**Returns** ${inertProse(returns)}`]),
    ...throws.map((each) => `**Throws** ${inertProse(each)}`),
    ...examples,
  ].join('\n\n')
}

/** The page of an entry point: everything that it exports, in groups that are the folders of its sources. */
export function renderPage({ name }: EntryPoint, symbols: readonly ReferenceSymbol[]): string {
  const groups = [...new Set(symbols.map(({ group }) => group))]
  const parts = groups.map((group) =>
    [`## ${group}`, ...symbols.filter((each) => each.group === group).map(symbolText)].join('\n\n'),
  )
  const intro = `Everything that \`${name}\` exports, ${symbols.length} names, written from the docstrings. The examples are run by the checks.`
  return `${['---\noutline: [2, 3]\n---', `# ${name}`, intro, ...parts].join('\n\n')}\n`
}
