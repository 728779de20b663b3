import { describe, expect, it } from 'vitest'
import { zodForm } from '../../rules/zod-form.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) => zodForm(virtualFiles({ 'packages/core/src/wire/a.ts': text }))

describe('zod form', () => {
  it.each(["import * as z from 'zod/mini'", "import type * as z from 'zod/mini'"])('passes %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    "import * as z from 'zod'",
    "import { z } from 'zod/mini'",
    "import z from 'zod/mini'",
    "import * as zod from 'zod/mini'",
    "export * as z from 'zod/mini'",
    "import { $ZodType } from 'zod/v4/core'",
    "type Z = import('zod/mini').ZodMiniType",
  ])('refuses %s', (text) => {
    const [finding] = check(text)
    expect(finding?.text).toBe('zod is imported in another form than everywhere else')
    expect(finding?.remedy).toContain("import * as z from 'zod/mini'")
  })

  it('leaves tests and scripts alone', () => {
    expect(zodForm(virtualFiles({ 'packages/core/test/a.test.ts': "import * as z from 'zod'" }))).toEqual([])
  })

  it.each(['const { string } = z', 'const all = { ...z }', 'const all = { z }', 'use(z)'])(
    'refuses what keeps all of zod: %s',
    (line) => {
      const findings = zodForm(virtualFiles({ 'packages/core/src/a.ts': `import * as z from 'zod/mini'\n${line}` }))
      expect(findings.map((finding) => [finding.line, finding.text])).toEqual([
        [2, 'bundlers keep all of zod for this'],
      ])
    },
  )

  it('refuses zod’s own catch', () => {
    const [finding, ...others] = zodForm(
      virtualFiles({ 'packages/core/src/a.ts': "import * as z from 'zod/mini'\nconst a = z.catch(z.string(), '')" }),
    )
    expect(finding?.text).toBe('bundlers keep all tools of zod for this')
    expect(finding?.remedy).toBe('Use `catching` of core.')
    expect(others).toEqual([])
  })

  it('lets other things be called z', () => {
    expect(zodForm(virtualFiles({ 'packages/core/src/a.ts': 'const [x, y, z] = point\nuse(z)' }))).toEqual([])
  })
})
