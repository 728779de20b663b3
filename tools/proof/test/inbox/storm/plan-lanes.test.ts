import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { planLanes } from '../../../src/inbox/storm/plan-lanes.ts'
import type { Post } from '../../../src/inbox/storm/post.ts'

const post = (body: string): Post => ({
  delivery: { gateway: 'spreedly', url: 'https://shop.example/', headers: {}, body },
  events: [],
  inOrder: false,
  acknowledged: 0,
})
const short = ['a', 'b', 'c'].map(post)
const long = [['1', '2', '3', '4'].map(post)]
const bodies = (lane: readonly Post[]) => lane.map(({ delivery }) => delivery.body).join('')

describe('the lanes of a storm', () => {
  it('send what may come in any order so many times, each post by itself', () => {
    const lanes = planLanes({ shuffled: short, times: 3, inOrder: [], repeating: 0 }, seededRandom(1))
    expect(lanes.map(bodies).toSorted()).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c'])
    expect(lanes.map(bodies).join('')).not.toBe('aaabbbccc')
  })

  it('send a transaction in its order, and repeat only what was sent before', () => {
    const [lane = []] = planLanes({ shuffled: [], times: 1, inOrder: long, repeating: 1 }, seededRandom(1))
    const firsts = [...new Set(bodies(lane))].join('')
    expect(firsts).toBe('1234')
    expect(lane).toHaveLength(8)
  })
})
