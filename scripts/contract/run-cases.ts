import type { ContractCase, ContractTheme } from '../../packages/core/src/testing/index.ts'

/** How the cases of one theme went. */
export interface Tally {
  readonly passed: number
  /** `name: message` of each that failed. */
  readonly failures: readonly string[]
}

/** How all cases of one subject went, by theme. */
export type Tallies = ReadonlyMap<ContractTheme, Tally>

const none: Tally = { passed: 0, failures: [] }

async function failureOf({ name, run }: ContractCase): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : 'failed without an error'}`
  }
}

/** Runs cases one after the other, and counts. */
export async function runCases(cases: readonly ContractCase[]): Promise<Tallies> {
  const tallies = new Map<ContractTheme, Tally>()
  for (const each of cases) {
    const failure = await failureOf(each)
    const { passed, failures } = tallies.get(each.theme) ?? none
    tallies.set(
      each.theme,
      failure === undefined ? { passed: passed + 1, failures } : { passed, failures: [...failures, failure] },
    )
  }
  return tallies
}
