import { availableParallelism } from 'node:os'
import type { PackageProblem } from './contents/problem.ts'
import { checkCommands } from './scratch/check-commands.ts'
import { checkEntries } from './scratch/check-entries.ts'
import { checkTwoCopies } from './scratch/check-two-copies.ts'
import { compile } from './scratch/compile.ts'
import { inTurns } from './scratch/in-turns.ts'
import { sortErrors } from './scratch/own-errors.ts'
import { runConsumers } from './scratch/run-consumers.ts'
import { nameOf, type Variant } from './scratch/variant.ts'
import type { PublishedPackage } from './workspace/published-package.ts'

const consumers = 'consumers'

/** Type-checks the consumers in every variant; the first one is run, too. */
async function checkCompilers(folder: string, variants: readonly Variant[]): Promise<readonly PackageProblem[]> {
  const found = await inTurns([...variants.entries()], availableParallelism(), async ([index, variant]) => {
    const { code, text } = await compile(folder, variant, index === 0)
    const { own, others } = sortErrors(text)
    const isBroken = code !== 0 && own.length === 0 && others === 0
    const verdict = own.length > 0 || isBroken ? 'FAILED' : 'ok'
    console.log(
      `  ${nameOf(variant).padEnd(34)} ${verdict}${others > 0 ? `, ${others} in declarations of others` : ''}`,
    )
    return (isBroken ? [text] : own).map((error) => ({ package: consumers, text: `${nameOf(variant)}: ${error}` }))
  })
  return found.flat()
}

/** Everything that shows only where the packages are installed: compilers, CommonJS, programs, commands, two copies. */
export async function checkProject(
  root: string,
  packages: readonly PublishedPackage[],
  folder: string,
  { variants, node }: { readonly variants: readonly Variant[]; readonly node: string },
): Promise<readonly PackageProblem[]> {
  const compiled = await checkCompilers(folder, variants)
  const failed = await runConsumers(folder, node)
  return [
    ...compiled,
    ...failed.map(({ name, text }) => ({ package: consumers, text: `${name} failed:\n${text}` })),
    ...(await checkEntries(root, packages, folder, node)),
    ...(await checkCommands(packages, folder, node)),
    ...(await checkTwoCopies(folder, node)),
  ]
}
