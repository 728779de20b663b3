import { describe, expect, it } from 'vitest'
import { quick } from '../../src/measure/effort.ts'
import { takeRounds } from '../../src/measure/take-rounds.ts'

describe('takeRounds', () => {
  it('gives everybody a turn in each round, and lets each begin by turns', async () => {
    const turns: string[] = []
    const runner = (name: string) => ({ name, run: () => turns.at(-1) === name || turns.push(name) })
    const collected: number[] = []
    const rounds = await takeRounds([runner('a'), runner('b'), runner('c')], quick, () => {
      collected.push(turns.length)
      turns.push('|')
    })
    expect(rounds.map((round) => [...round.keys()].toSorted())).toEqual(Array(3).fill(['a', 'b', 'c']))
    expect(turns.slice(collected[0]).filter((turn) => turn !== '|')).toEqual([...'abcbcacab'])
    expect(collected).toHaveLength(9)
  })

  it('waits for what is asynchronous', async () => {
    let running = 0
    let most = 0
    const run = async () => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
    }
    await takeRounds(
      [
        { name: 'a', run },
        { name: 'b', run },
      ],
      quick,
    )
    expect(most).toBe(1)
  })
})
