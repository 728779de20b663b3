import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'

const terminal = { isTTY: true, write: () => undefined }
const file = { write: () => undefined }
const colorStart = '\u001B['

describe('colors', () => {
  it('are there on a terminal only', () => {
    expect(paintFor(terminal, {})('bad', 'a')).toContain(colorStart)
    expect(paintFor(file, {})('bad', 'a')).toBe('a')
    expect(paintFor({ ...file, isTTY: false }, { FORCE_COLOR: '1' })('bad', 'a')).toBe('a')
  })

  it('are switched off by NO_COLOR, whatever it says, and by a dumb terminal', () => {
    expect(paintFor(terminal, { NO_COLOR: '0' })('bad', 'a')).toBe('a')
    expect(paintFor(terminal, { NO_COLOR: '' })('bad', 'a')).toContain(colorStart)
    expect(paintFor(terminal, { TERM: 'dumb' })('bad', 'a')).toBe('a')
  })
})
