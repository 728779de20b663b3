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
})
