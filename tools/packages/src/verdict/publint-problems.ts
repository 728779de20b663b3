import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { PackageProblem } from '../contents/problem.ts'
import type { Tarball } from '../tarball/tarball.ts'

/** What publint says of the tarball, suggestions included. */
export async function publintProblems({ name }: Tarball, data: ArrayBuffer): Promise<readonly PackageProblem[]> {
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true })
  return messages.map((message) => ({
    package: name,
    text: `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  }))
}
