import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/cli/read-file.ts'

const here = fileURLToPath(import.meta.url)

describe('reading a file', () => {
  it('stops a byte after the limit', async () => {
    expect(await readFile(here, 10)).toHaveLength(11)
  })

  it('is nothing where there is no file of that name', async () => {
    expect(await readFile(`${here}.gone`, 10)).toBeUndefined()
    expect(await readFile(`${here}/below`, 10)).toBeUndefined()
    expect(await readFile('a'.repeat(5_000), 10)).toBeUndefined()
  })

  it('fails where there is one that cannot be read', async () => {
    await expect(readFile(fileURLToPath(new URL('.', import.meta.url)), 10)).rejects.toThrow()
  })
})
