import { styleText } from 'node:util'
import type { Surroundings, TextOutput } from './surroundings.ts'

/** Writes words in colors, or leaves them as they are. */
export type Paint = (style: 'title' | 'heading' | 'good' | 'bad' | 'quiet' | 'name', text: string) => string

const formats = {
  title: ['bold'],
  heading: ['bold', 'underline'],
  good: ['green'],
  bad: ['red'],
  quiet: ['dim'],
  name: ['cyan'],
} as const

/** Colors only on a terminal, and not where NO_COLOR is set to anything (https://no-color.org). */
const hasColors = ({ isTTY }: TextOutput, environment: Surroundings['environment']): boolean =>
  isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'

/** The paint for an output. */
export function paintFor(output: TextOutput, environment: Surroundings['environment']): Paint {
  if (!hasColors(output, environment)) return (_, text) => text
  return (style, text) => styleText([...formats[style]], text, { validateStream: false })
}
