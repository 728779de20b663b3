import { describe, expect, it } from 'vitest'
import { externalImports } from '../../rules/external-imports.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (path: string, text: string) => externalImports(virtualFiles({ [path]: text }))

describe('external imports', () => {
  it('lets sources import what their package depends on, tests whatever they need', () => {
    expect(check('packages/core/src/a.ts', "import * as z from 'zod/mini'")).toEqual([])
    expect(check('packages/finaro/src/msw/index.ts', "import { http } from 'msw'")).toEqual([])
    expect(check('packages/core/test/a.test.ts', "import fc from 'fast-check'")).toEqual([])
  })

  it('refuses what an installation would lack', () => {
    const [finding] = check('packages/finaro/src/a.ts', "import _ from 'lodash/get'")
    expect(finding?.text).toBe('@three-ds/finaro does not depend on lodash')
    expect(finding?.remedy).toContain('scripts/data/parts.ts')
  })
})
