import { describe, expect, it } from 'vitest'
import { workerdConfig } from '../../src/run/workerd-config.ts'

describe('workerdConfig', () => {
  const text = workerdConfig([
    { name: 'plain', module: 'plain.mjs', node: false },
    { name: 'node', module: 'node.mjs', node: true },
  ])

  it('has a service and a worker for each plan', () => {
    expect(text).toContain('(name = "plain", worker = .plain)')
    expect(text).toContain('esModule = embed "node.mjs"')
  })

  it('gives modules of Node to none but those that need them', () => {
    const [, plain, node] = text.split(':Workerd.Worker')
    expect(plain).toContain('compatibilityDate = "2026-08-03"')
    expect(node).toContain('compatibilityDate = "2026-11-01"')
  })
})
