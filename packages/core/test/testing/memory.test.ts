import { createMemory } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'

interface Payment {
  readonly id: string
  readonly order: string
  readonly page?: string
}

function payments(...items: readonly Payment[]) {
  const memory = createMemory({ order: ({ order }: Payment) => order, page: ({ page }: Payment) => page })
  for (const item of items) memory.save(item)
  return memory
}

const [first, second, third] = [
  { id: 'p1', order: 'order-7' },
  { id: 'p2', order: 'order-8', page: 'own' },
  { id: 'p3', order: 'order-7', page: 'own' },
] as const

describe('a memory', () => {
  it('finds by id, and shows all in their order', () => {
    const memory = payments(first, second, third)
    expect(memory.get('p2')).toBe(second)
    expect(memory.get('p4')).toBeUndefined()
    expect(memory.all()).toEqual([first, second, third])
  })

  it('keeps what is saved again in its place, as it is now', () => {
    const memory = payments(first, second, third)
    const changed = { ...first, page: 'hosted' }
    memory.save(changed)
    expect(memory.all()).toEqual([changed, second, third])
    expect(memory.by('order', 'order-7')).toEqual([changed, third])
  })

  it('finds by the keys of its indexes', () => {
    const memory = payments(first, second, third)
    expect(memory.by('order', 'order-7')).toEqual([first, third])
    expect(memory.by('page', 'own')).toEqual([second, third])
    expect(memory.by('order', 'order-9')).toEqual([])
  })

  it('finds under the key of now only', () => {
    const memory = payments(first, second, third)
    const moved = { id: 'p2', order: 'order-7' }
    memory.save(moved)
    expect(memory.by('order', 'order-8')).toEqual([])
    expect(memory.by('order', 'order-7')).toEqual([first, third, moved])
    expect(memory.by('page', 'own')).toEqual([third])
  })

  it('forgets one, wherever it is found', () => {
    const memory = payments(first, second, third)
    expect(memory.delete('p3')).toBe(true)
    expect(memory.delete('p3')).toBe(false)
    expect(memory.all()).toEqual([first, second])
    expect(memory.by('order', 'order-7')).toEqual([first])
    expect(memory.by('page', 'own')).toEqual([second])
  })

  it('forgets everything', () => {
    const memory = payments(first, second, third)
    memory.clear()
    expect(memory.get('p1')).toBeUndefined()
    expect(memory.all()).toEqual([])
    expect(memory.by('order', 'order-7')).toEqual([])
  })

  it('does not change what was read from it', () => {
    const memory = payments(first)
    const [all, found] = [memory.all(), memory.by('order', 'order-7')]
    memory.save(third)
    expect(all).toEqual([first])
    expect(found).toEqual([first])
  })
})
