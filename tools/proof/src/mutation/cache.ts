import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Mutant } from './mutants/mutant.ts'
import { isNoticed, type Verdict } from './verdict.ts'

/** What earlier runs found out, so that a run that was broken off goes on where it stood. */
export interface VerdictCache {
  /** The verdict, where neither the source nor the test that noticed the mutant has changed since. */
  readonly known: (mutant: Mutant) => Verdict | undefined
  /** The tests that the mutant has survived, as they stand now. */
  readonly survived: (mutant: Mutant) => readonly string[]
  readonly keep: (mutant: Mutant, verdict: Verdict) => void
  readonly write: () => void
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const keyOf = ({ start, end, replacement }: Mutant): string => `${start} ${end} ${replacement}`

/** Test files with the hash of their text. */
type Hashes = Record<string, string>

interface Kept {
  readonly source: string
  readonly verdicts: Record<string, { readonly verdict: Verdict; readonly tests: Hashes }>
}

/**
 * Verdicts on one file, kept beside the installed packages. A change in what the file or its tests import is not seen; `--fresh`
 * starts from nothing.
 *
 * @param root - absolute path of the repository
 */
export function verdictCache(root: string, source: string, text: string): VerdictCache {
  const path = join(root, 'node_modules/.cache/three-ds/mutation', `${source.replaceAll('/', '+')}.json`)
  const hashes = new Map<string, string>()
  const hashOfTest = (test: string): string => {
    const file = join(root, test)
    const hash = hashes.get(test) ?? (existsSync(file) ? hashOf(readFileSync(file, 'utf8')) : 'gone')
    hashes.set(test, hash)
    return hash
  }
  const empty: Kept = { source: hashOf(text), verdicts: {} }
  // Written below, by this very program.
  const read = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : empty
  const kept = read.source === empty.source && read.verdicts !== undefined ? read : empty
  const unchanged = (tests: Hashes): string[] => Object.keys(tests).filter((test) => hashOfTest(test) === tests[test])
  return {
    known: (mutant) => {
      const found = kept.verdicts[keyOf(mutant)]
      return found !== undefined && isNoticed(found.verdict) && unchanged(found.tests).length > 0
        ? found.verdict
        : undefined
    },
    survived: (mutant) => {
      const found = kept.verdicts[keyOf(mutant)]
      return found === undefined || isNoticed(found.verdict) ? [] : unchanged(found.tests)
    },
    keep: (mutant, verdict) => {
      const tests = isNoticed(verdict) ? [verdict.by ?? source] : (verdict.passed ?? [])
      const { passed, ...short } = verdict
      kept.verdicts[keyOf(mutant)] = {
        verdict: short,
        tests: Object.fromEntries(tests.map((test) => [test, hashOfTest(test)])),
      }
    },
    write: () => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(kept))
    },
  }
}
