import { describe, expect, it } from 'vitest'
import type { Contestant } from '../../src/measure/contestant.ts'
import { prove } from '../../src/measure/prove.ts'

const job = { genuine: '7', expected: 7, forgeries: new Map([['a letter', 'x']]) }

const contestant = (run: (text: string) => number | Promise<number>): Contestant<string, number> => ({
  name: 'one',
  run,
})

const careful = (text: string): number => {
  if (!/^\d$/.test(text)) throw new TypeError('refused')
  return Number(text)
}

describe('prove', () => {
  it('is content with who does the job, at once or later', async () => {
    await prove([contestant(careful), contestant(async (text) => careful(text))], job)
  })

  it.each([
    ['refuses what is genuine', () => Promise.reject(new Error('no'))],
    ['reads something else', () => 8],
    ['takes a forgery: a letter', (text: string) => (text === 'x' ? 7 : careful(text))],
  ])('ends where somebody %s', async (what, run) => {
    await expect(prove([contestant(run)], job)).rejects.toThrow(`one ${what}`)
  })
})
