import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '../verdict.ts'
import { cpuTimeOf } from './cpu-time-of.ts'
import type { Job, Progress } from './judge-file.ts'

const program = fileURLToPath(new URL('./process.ts', import.meta.url))

const start = (): ChildProcess =>
  fork(program, { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })

/** One process that takes one file after the other, and is started anew when a mutant has hung it. */
export interface JudgeProcess {
  /** The verdicts, in the order of the mutants. */
  readonly judge: (job: Job, unusable: (test: string, why: string) => void) => Promise<readonly Verdict[]>
  readonly stop: () => void
}

type Ended = { readonly hung: boolean; readonly test: string | undefined }

/** @param spawn - starts the process; for tests */
export function judgeProcess(spawn: () => ChildProcess = start): JudgeProcess {
  let child: ChildProcess | undefined

  /** Judges from one mutant on, until all are judged or one hangs. */
  const oneRun = (job: Job, verdicts: Verdict[], unusable: (test: string, why: string) => void): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const current = child ?? spawn()
      child = current
      const offset = verdicts.length
      let watchdog: ReturnType<typeof setTimeout> | undefined
      let at: string | undefined
      const end = (told: Ended | Error): void => {
        clearTimeout(watchdog)
        current.removeAllListeners()
        if (told instanceof Error) reject(told)
        else resolve(told)
      }
      current.on('message', (progress: Progress) => {
        clearTimeout(watchdog)
        if (progress.said === 'judged') verdicts.push(progress.verdict)
        if (progress.said === 'unusable') unusable(progress.test, progress.why)
        if (progress.said === 'done') end({ hung: false, test: undefined })
        if (progress.said !== 'begun') return
        at = progress.test
        const { limitMs, cpuMs } = progress
        // Only what has used its processor time is hung: on a busy machine the clock alone proves nothing.
        const look = (): void => {
          const used = current.pid === undefined ? undefined : cpuTimeOf(current.pid)
          if (used !== undefined && used - cpuMs < limitMs) {
            watchdog = setTimeout(look, limitMs)
            return
          }
          current.kill('SIGKILL')
          child = undefined
          end({ hung: true, test: at })
        }
        watchdog = setTimeout(look, limitMs)
      })
      current.on('exit', (code) => {
        child = undefined
        end(new Error(`the process that judges ${job.source} ended with ${code}`))
      })
      current.send({ ...job, mutants: job.mutants.slice(offset) })
    })

  return {
    judge: async (job, unusable) => {
      const verdicts: Verdict[] = []
      while (verdicts.length < job.mutants.length) {
        const { hung, test } = await oneRun(job, verdicts, unusable)
        if (hung) verdicts.push({ end: 'timed out', ...(test !== undefined && { by: test }) })
      }
      return verdicts
    },
    stop: () => void child?.kill(),
  }
}
