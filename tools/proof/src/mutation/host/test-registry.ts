import * as vitest from 'vitest'

/** What a test file registers, flat: a test with the hooks around it. */
export interface RegisteredTest {
  /** The names of its groups and its own. */
  readonly name: string
  readonly run: () => Promise<void>
}

type Body = (...args: readonly unknown[]) => unknown

interface Group {
  readonly name: string
  readonly parent: Group | undefined
  readonly before: Body[]
  readonly after: Body[]
  readonly once: Body[]
  readonly atEnd: Body[]
}

const groupIn = (name: string, parent: Group | undefined): Group => ({
  name,
  parent,
  before: [],
  after: [],
  once: [],
  atEnd: [],
})

const upwards = (group: Group | undefined): Group[] => (group === undefined ? [] : [group, ...upwards(group.parent)])

/** The body stands second, or third behind options. */
const bodyAmong = (args: readonly unknown[]): Body => {
  const body = args.find((arg) => typeof arg === 'function')
  if (body === undefined) throw new TypeError('a test without a body')
  // What is no function was left out above; its parameters are the test's own business.
  return body as Body
}

/** Rows of arguments; a table that holds anything but lists holds values, and then a list is a value, too. */
const rowsOf = (table: readonly unknown[]): (readonly unknown[])[] =>
  table.every((row) => Array.isArray(row)) ? [...table] : table.map((row) => [row])

/** What stands in the place of Vitest, and what a test file registered there. */
export interface TestRegistry {
  readonly module: Readonly<Record<string, unknown>>
  readonly tests: readonly RegisteredTest[]
  /** Runs what comes after all tests. */
  readonly end: () => Promise<void>
}

/**
 * Collects the tests of one file, as Vitest does, so that they can be run over and over in one process without a worker for each run.
 * Assertions, spies and timers are Vitest's own; only `describe`, `it` and the hooks are these.
 */
export function createTestRegistry(): TestRegistry {
  const tests: RegisteredTest[] = []
  const endings: (() => Promise<void>)[] = []
  let current = groupIn('', undefined)
  let finishers: Body[] = []
  const begun = new Set<Group>()

  const within = (name: string, body: () => unknown): void => {
    const outer = current
    current = groupIn(name, outer)
    const { atEnd } = current
    endings.push(async () => {
      for (const hook of atEnd) await hook()
    })
    try {
      body()
    } finally {
      current = outer
    }
  }

  const register = (name: string, body: () => unknown): void => {
    const groups = upwards(current)
    const run = async (): Promise<void> => {
      finishers = []
      for (const group of groups.toReversed()) {
        if (begun.has(group)) continue
        begun.add(group)
        for (const hook of group.once) await hook()
      }
      try {
        for (const group of groups.toReversed()) for (const hook of group.before) await hook()
        await body()
      } finally {
        for (const group of groups) for (const hook of group.after) await hook()
        for (const hook of finishers.toReversed()) await hook()
      }
    }
    tests.push({ name: [...groups.toReversed().map((group) => group.name), name].filter(Boolean).join(' > '), run })
  }

  const describe = Object.assign((name: string, ...args: unknown[]) => within(name, () => bodyAmong(args)()), {
    each:
      (table: readonly unknown[]) =>
      (name: string, ...args: unknown[]) => {
        for (const row of rowsOf(table)) within(name, () => bodyAmong(args)(...row))
      },
  })
  const it = Object.assign((name: string, ...args: unknown[]) => register(name, () => bodyAmong(args)()), {
    each:
      (table: readonly unknown[]) =>
      (name: string, ...args: unknown[]) => {
        for (const [at, row] of rowsOf(table).entries()) register(`${name} #${at + 1}`, () => bodyAmong(args)(...row))
      },
  })

  const module = {
    ...vitest,
    describe,
    suite: describe,
    it,
    test: it,
    beforeEach: (hook: Body) => void current.before.push(hook),
    afterEach: (hook: Body) => void current.after.unshift(hook),
    beforeAll: (hook: Body) => void current.once.push(hook),
    afterAll: (hook: Body) => void current.atEnd.unshift(hook),
    onTestFinished: (hook: Body) => void finishers.push(hook),
  }
  return {
    module,
    tests,
    end: async () => {
      endings.push(async () => {
        for (const hook of current.atEnd) await hook()
      })
      for (const ending of endings) await ending()
    },
  }
}
