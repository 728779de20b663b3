import { fn, restoreAllMocks, spyOn } from '@vitest/spy'
import { eventually } from './eventually.ts'
import { fakeTime } from './fake-time.ts'
import { NotHere } from './not-here.ts'

const globals = globalThis as unknown as Record<string, unknown>
const stubbed = new Map<string, PropertyDescriptor | undefined>()

function stubGlobal(name: string, value: unknown): void {
  if (!stubbed.has(name)) stubbed.set(name, Object.getOwnPropertyDescriptor(globals, name))
  Object.defineProperty(globals, name, { value, configurable: true, writable: true, enumerable: true })
}

function unstubAllGlobals(): void {
  for (const [name, before] of stubbed) {
    if (before === undefined) delete globals[name]
    else Object.defineProperty(globals, name, before)
  }
  stubbed.clear()
}

/** What the tests use of Vitest's `vi`. */
export const vi = {
  ...fakeTime,
  fn,
  spyOn,
  restoreAllMocks,
  stubGlobal,
  unstubAllGlobals,
  waitFor: <T>(attempt: () => T | Promise<T>): Promise<T> => eventually(attempt),
  resetModules(): never {
    throw new NotHere('a bundle holds each module once')
  },
}

/** Leaves nothing of one file to the next. */
export function restoreEverything(): void {
  fakeTime.useRealTimers()
  restoreAllMocks()
  unstubAllGlobals()
}
