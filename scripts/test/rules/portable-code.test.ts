import { describe, expect, it } from 'vitest'
import { portableCode } from '../../rules/portable-code.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string, path = 'packages/core/src/a.ts') => portableCode(virtualFiles({ [path]: text }))

describe('portable code', () => {
  it.each([
    'export const id = () => globalThis.crypto.randomUUID()',
    '// a Buffer would do\nexport const a = 1',
    'interface Gateway { process(): void }',
    'export const run = (gateway: { process: number }) => gateway.process',
    "export const text = 'Buffer'",
  ])('passes %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each([
    ["import { createHmac } from 'node:crypto'", 'node:crypto is a module of Node'],
    ["import type { IncomingMessage } from 'node:http'", 'node:http is a module of Node'],
    ["const fs = await import('fs')", 'fs is a module of Node'],
    ["export const a = Buffer.from('a')", 'Buffer is a global of Node'],
    ['export const a = globalThis.Buffer', 'Buffer is a global of Node'],
    ['export type Body = string | Buffer', 'Buffer is a global of Node'],
    ["export const key = process.env['KEY']", 'process is a global of Node'],
    ["const a = require('a')", 'require is a global of Node'],
  ])('refuses %s', (text, message) => {
    expect(check(`\n${text}`)).toMatchObject([{ text: message, line: 2, rule: 'portable-code' }])
  })

  it('leaves tests, scripts and the sandbox alone', () => {
    const text = "import { createServer } from 'node:http'"
    expect(check(text, 'packages/core/test/a.test.ts')).toEqual([])
    expect(check(text, 'packages/core/scripts/a.ts')).toEqual([])
    expect(check(text, 'packages/sandbox/src/a.ts')).toEqual([])
  })

  it('holds the one folder of a command line program that a page runs too', () => {
    const text = "import { parseArgs } from 'node:util'"
    expect(check(text, 'packages/three-ds/src/cli/a.ts')).toEqual([])
    expect(check(text, 'packages/three-ds/src/inspect/readers/a.ts')).toMatchObject([{ rule: 'portable-code' }])
  })
})
