import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inertProse } from '../../src/reference/inert-prose.ts'

describe('inertProse', () => {
  it('leaves code as it is', () => {
    const text = 'see `Map<A, B>`\n\n```ts\nconst a: Map<A, B> = {{}}\n```'
    expect(inertProse(text)).toBe(text)
  })

  it('leaves an address in angle brackets a link', () => {
    expect(inertProse('<https://host.example>')).toBe('<https://host.example>')
  })

  it('lets no tag and no expression through outside of code', () => {
    const words = fc.constantFrom('<b>', '{{ x }}', 'word', '`code`', '<script>', ' ')
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const prose = inertProse(parts.join('')).replace(/`[^`]*`/g, '')
        expect(prose).not.toMatch(/<|\{\{/)
      }),
    )
  })
})
