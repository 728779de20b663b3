/** What a bundle does once it runs: all files at once, or nothing until workerd calls its `test` handler. */
export type Start = 'at-once' | 'workerd'

/** Begins each line with which a bundle tells of a file. */
export const reportMark = 'three-ds-report '

const starts: Readonly<Record<Start, string>> = {
  'at-once': 'await runAll()',
  workerd: 'export default { test: runAll }',
}

/**
 * The entry module of a bundle: runs the files one after the other and prints a line of JSON for each. A file is read only when its
 * turn comes, so that one which cannot be read does not keep the others from running; and since workerd allows no timers, randomness
 * or I/O before its handler is called.
 *
 * @param files - from the root of the repository
 * @param place - makes a specifier of a path from the root
 */
export function suiteEntry(files: readonly string[], place: (path: string) => string, start: Start): string {
  const loads = files.map((file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(place(file))})],`)
  return `const files = [
${loads.join('\n')}
]
async function runAll() {
  const { runFile } = await import(${JSON.stringify(place('tools/runtimes/src/shim/run-file.ts'))})
  for (const [file, load] of files) console.log(${JSON.stringify(reportMark)} + JSON.stringify(await runFile(file, load)))
}
${starts[start]}
`
}
