/** A process that judges mutants. What one leaves behind, an unhandled rejection or a timer, must not end the next. */

import { type Job, judgeFile, type Progress } from './judge-file.ts'
import { provideVitestState } from './vitest-state.ts'

provideVitestState()
process.on('unhandledRejection', () => undefined)
process.on('uncaughtException', () => undefined)
// Nobody listens any more.
process.on('disconnect', () => process.exit())
process.on('message', (job: Job) => {
  const say = (progress: Progress): void => void process.send?.(progress)
  judgeFile(job, say).catch((error: unknown) => {
    say({ said: 'unusable', test: job.source, why: String(error) })
    process.exit(1)
  })
})
