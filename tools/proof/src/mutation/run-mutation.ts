import { globSync } from 'node:fs'
import type { FileGroup } from './data/groups.ts'
import { type Distances, measureDistances } from './host/distances.ts'
import { judgeProcess } from './host/judge-in-process.ts'
import { type JudgedMutant, judgeSource } from './judge-source.ts'
import { testsNear } from './tests-near.ts'

/** One row of the table, with all of its mutants. */
export interface GroupRun {
  readonly name: string
  readonly mutants: readonly JudgedMutant[]
}

/** What to mutate, and how. */
export interface MutationOptions {
  /** Absolute path of the repository. */
  readonly root: string
  readonly groups: readonly FileGroup[]
  /** Which of the groups' sources. */
  readonly chosen: (source: string) => boolean
  /** How many processes work at once. */
  readonly jobs: number
  readonly fresh: boolean
  /** Hears of each file that is done, and of tests that fail although nothing was changed. */
  readonly hear: (text: string) => void
}

interface Task {
  readonly group: string
  readonly source: string
  readonly tests: readonly string[]
}

async function tasksOf({ root, groups, chosen }: MutationOptions): Promise<Task[]> {
  const measured = new Map<string, Promise<Distances>>()
  const distancesTo = (tests: readonly string[]): Promise<Distances> => {
    const key = tests.join(' ')
    const found = measured.get(key) ?? measureDistances(root, globSync([...tests], { cwd: root }).toSorted())
    measured.set(key, found)
    return found
  }
  const tasks: Task[] = []
  for (const { name, sources, tests } of groups) {
    const found = globSync([...sources], { cwd: root })
      .toSorted()
      .filter(chosen)
    if (found.length === 0) continue
    const distances = await distancesTo(tests)
    tasks.push(...found.map((source) => ({ group: name, source, tests: testsNear(source, distances) })))
  }
  return tasks
}

/** Mutates the chosen files, several at once. Rows come in the order of the groups; a group without a chosen file has none. */
export async function runMutation(options: MutationOptions): Promise<readonly GroupRun[]> {
  const { root, groups, jobs, fresh, hear } = options
  const tasks = await tasksOf(options)
  const told = new Set<string>()
  const unusable = (test: string, why: string): void => {
    if (!told.has(test)) hear(`not usable: ${test}: ${why}`)
    told.add(test)
  }
  const results = new Map<Task, readonly JudgedMutant[]>()
  const queue = [...tasks]
  const work = async (): Promise<void> => {
    const process = judgeProcess()
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const { source, tests } = task
      try {
        results.set(task, await judgeSource(source, { root, tests, process, fresh, unusable }))
      } catch (error) {
        hear(`not judged: ${source}: ${String(error)}`)
        continue
      }
      hear(`${results.size}/${tasks.length} ${source}`)
    }
    process.stop()
  }
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work))
  return groups
    .map(({ name }) => ({
      name,
      mutants: tasks.filter(({ group }) => group === name).flatMap((task) => results.get(task) ?? []),
    }))
    .filter(({ mutants }) => mutants.length > 0)
}
