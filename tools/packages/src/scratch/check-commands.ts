import { join } from 'node:path'
import { runProgram } from '../command/run-pnpm.ts'
import type { PackageProblem } from '../contents/problem.ts'
import type { PublishedPackage } from '../workspace/published-package.ts'

/** Arguments with which a command ends by itself, and well. Data only. */
const trials: Readonly<Record<string, readonly string[]>> = {
  'three-ds': ['inspect', '05', '--scheme', 'visa'],
  'three-ds-sandbox': ['--help'],
}

/** The commands that packages bring along start from where they were installed. */
export async function checkCommands(
  packages: readonly PublishedPackage[],
  folder: string,
  node: string,
): Promise<readonly PackageProblem[]> {
  const commands = packages.flatMap(({ name, commands: own }) =>
    Object.entries(own).map(([command, file]) => ({ name, command, file: join(folder, 'node_modules', name, file) })),
  )
  const ends = await Promise.all(
    commands.map(async ({ name, command, file }) => ({
      name,
      command,
      end: await runProgram(node, [file, ...(trials[command] ?? ['--help'])], folder),
    })),
  )
  return ends
    .filter(({ end }) => end.code !== 0)
    .map(({ name, command, end }) => ({ package: name, text: `${command} ends with ${end.code}:\n${end.text}` }))
}
