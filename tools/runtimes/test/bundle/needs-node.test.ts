import { describe, expect, it } from 'vitest'
import { needNode } from '../../src/bundle/needs-node.ts'

const one = (path: string) => ({ path, kind: 'import-statement' as const })
const texts: Readonly<Record<string, string>> = {
  'p/test/plain.test.ts': "import { fixture } from './fixture.ts'",
  'p/test/fixture.ts': "import { readFileSync } from 'node:fs'",
  'p/test/served.test.ts': "import { serve } from './served.ts'",
  'p/test/served.ts': "import { createServer } from 'node:http'",
  'p/test/bytes.test.ts': 'Buffer.from(bytes)',
  'p/src/index.ts': 'a comment about Buffer and process.env',
}
const inputs = {
  'p/test/plain.test.ts': { bytes: 1, imports: [one('p/test/fixture.ts'), one('p/src/index.ts')] },
  'p/test/served.test.ts': { bytes: 1, imports: [one('p/test/served.ts')] },
  // Files may import each other.
  'p/test/served.ts': { bytes: 1, imports: [one('p/test/served.test.ts')] },
}
const files = ['p/test/plain.test.ts', 'p/test/served.test.ts', 'p/test/bytes.test.ts']

describe('needNode', () => {
  it('finds what uses Node, in a file or behind it', () => {
    const found = needNode(files, inputs, (path) => texts[path] ?? '')
    expect([...found]).toEqual(['p/test/served.test.ts', 'p/test/bytes.test.ts'])
  })
})
