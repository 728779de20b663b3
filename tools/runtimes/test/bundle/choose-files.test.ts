import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chooseFiles } from '../../src/bundle/choose-files.ts'
import { differences } from '../../src/data/differences.ts'
import { everything, share, unbundled } from '../../src/data/suites.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const { files, notRun } = chooseFiles(repository, everything.files)

describe('the files of a bundle', () => {
  it('are those of every portable package', () => {
    const folders = new Set(files.map((file) => file.split('/').slice(0, 2).join('/')))
    const packages = ['core', 'processout', 'finaro', 'spreedly', 'shopify', 'cardinal', 'browser', 'three-ds']
    expect([...folders].toSorted()).toEqual(packages.map((name) => `packages/${name}`).toSorted())
  })

  it('leave out what says why', () => {
    expect(notRun.length).toBeGreaterThan(0)
    expect(files.filter((file) => notRun.some((one) => one.file === file))).toEqual([])
    const reasons = new Set(notRun.map(({ reason }) => reason))
    expect(unbundled.filter(({ reason }) => !reasons.has(reason))).toEqual([])
  })

  it('hold the share of CI', () => {
    const { files: few } = chooseFiles(repository, share.files)
    expect(few.length).toBeGreaterThan(100)
    expect(few.filter((file) => !files.includes(file))).toEqual([])
  })
})

describe('a difference that is listed', () => {
  it.each(differences)('stands in a file that is run: $file', ({ file }) => {
    expect(files).toContain(file)
  })
})
