import { type Clock, type FakeMethod, install } from '@sinonjs/fake-timers'
import { NotHere } from './not-here.ts'

/** What Vitest replaces by default, as far as every runtime has it. Source: vitest.dev/config/faketimers. */
const usual: FakeMethod[] = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']

let clock: Clock | undefined

function running(): Clock {
  if (clock === undefined) throw new NotHere('the time is not replaced')
  return clock
}

/** The part of `vi` that replaces the time. */
export const fakeTime = {
  useFakeTimers({ toFake = usual }: { readonly toFake?: FakeMethod[] } = {}): void {
    clock?.uninstall()
    clock = install({ toFake, now: Date.now() })
  },
  useRealTimers(): void {
    clock?.uninstall()
    clock = undefined
  },
  setSystemTime: (time: number | Date): void => running().setSystemTime(time),
  advanceTimersByTime: (ms: number): void => void running().tick(ms),
  advanceTimersByTimeAsync: async (ms: number): Promise<void> => void (await running().tickAsync(ms)),
  getTimerCount: (): number => running().countTimers(),
}
