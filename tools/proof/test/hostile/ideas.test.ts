import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { allIdeas } from '../../src/hostile/all-ideas.ts'
import { byteIdeas } from '../../src/hostile/byte-ideas.ts'
import { compressedIdeas } from '../../src/hostile/compressed-ideas.ts'
import { jsonIdeas } from '../../src/hostile/json-ideas.ts'
import { textIdeas } from '../../src/hostile/text-ideas.ts'
import { xmlIdeas } from '../../src/hostile/xml-ideas.ts'

const growing = [...xmlIdeas, ...jsonIdeas, ...textIdeas].filter(({ name }) => name !== 'nothing')
const named = (name: string): string => allIdeas.find((idea) => idea.name === name)?.make(1_000) ?? ''

describe('hostile texts', () => {
  it.each(growing.map((idea) => [idea.name, idea] as const))(
    'grow with the size that is asked for: %s',
    (_, { make }) => {
      const [small, large] = [make(4_000).length, make(16_000).length]
      expect(large / small).toBeGreaterThan(3)
      expect(large / small).toBeLessThan(5)
    },
  )

  it('are the same for the same size', () => {
    for (const { name, make } of allIdeas) expect(make(300), name).toBe(make(300))
  })

  it('hold what their names say', () => {
    expect(named('entity bomb')).toContain('<!ENTITY e2 "&e1;&e1;')
    expect(named('external entity')).toContain('SYSTEM "file:')
    expect(named('prototype of the root')).toContain('"__proto__"')
    expect(() => JSON.parse(named('deep lists'))).not.toThrow()
    expect(Object.hasOwn(JSON.parse(named('prototype of the root')), '__proto__')).toBe(true)
    expect(JSON.parse(named('gigantic number')).amount).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('bombs', () => {
  it('are hundreds of times as large inside', () => {
    const bomb = compressedIdeas.find(({ name }) => name === 'deflate bomb in a PARes')?.make(10_000) ?? ''
    expect(inflateSync(Buffer.from(bomb, 'base64')).byteLength).toBeGreaterThan(bomb.length * 300)
  })
})

describe('hostile bytes', () => {
  const harmless = ['zeros', 'UTF-16 without its mark', 'UTF-8 that says UTF-16']

  it.each(byteIdeas.map((idea) => [idea.name, idea] as const))('are no UTF-8, or no text: %s', (name, { make }) => {
    const decode = () => new TextDecoder('utf-8', { fatal: true }).decode(make(200))
    if (harmless.includes(name)) expect(decode).not.toThrow()
    else expect(decode).toThrow(TypeError)
  })
})
