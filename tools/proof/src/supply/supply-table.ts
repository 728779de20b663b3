import { figuresTable } from '../command/figures-table.ts'
import type { Supplied } from './production-tree.ts'

/** The table of `docs/supply-chain.md`. */
export const supplyTable = (supplied: readonly Supplied[]): string =>
  figuresTable(
    ['package', 'version', 'license', 'install scripts', 'comes with'],
    supplied.map(({ installed, broughtBy }) => [
      `\`${installed.name}\``,
      installed.version,
      installed.license,
      installed.installScripts.join(', ') || 'none',
      broughtBy.map((name) => `\`${name}\``).join(', '),
    ]),
  )
