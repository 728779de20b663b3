/**
 * Loaded before an example (`node --import`): keeps what `console.log` prints together with the line that printed it, and
 * leaves it as JSON in the file that `EXAMPLE_PRINTS` names. `EXAMPLE_URL` is the example's own.
 */
import { writeFileSync } from 'node:fs'
import { formatWithOptions } from 'node:util'
import type { Print } from './compare-prints.ts'

const { EXAMPLE_PRINTS: target = '', EXAMPLE_URL: url = '' } = process.env
const prints: Print[] = []

console.log = (...values: unknown[]) => {
  const frames = (new Error().stack ?? '').split('\n')
  const place = frames.find((frame) => frame.includes(url))?.split(url)[1]
  const line = Number(/^:(\d+)/.exec(place ?? '')?.[1] ?? 0)
  prints.push({ line, text: formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, compact: true }, ...values) })
}

process.on('exit', () => writeFileSync(target, JSON.stringify(prints)))
