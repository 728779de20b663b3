import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { WorkerMessage, WorkerOrder } from './worker-task.ts'

const program = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Processes of one shop. */
export interface WorkerPool {
  /** Where one of those that take callbacks does, each in turn; `undefined` while none does. */
  address(): string | undefined
  /** Kills one without a word, and starts another in its place. */
  kill(): void
  /** Lets one end in order, and starts another in its place. */
  replace(): void
  /** Resolves when all of them take callbacks. */
  ready(): Promise<void>
  /** Processor time of each in milliseconds, since it began. */
  cpuMs(): Promise<readonly number[]>
  /** Lets all of them end in order. */
  stop(): Promise<void>
}

interface Worker {
  readonly child: ChildProcess
  port: number | undefined
}

/**
 * Starts so many processes. One that ends by itself, since the database was away when it began, is followed by another.
 *
 * @param taskPath - a file with the task of all, as JSON
 */
export function openWorkerPool(count: number, taskPath: string): WorkerPool {
  let stopping = false
  let turn = 0
  const workers: Worker[] = []
  /** Those that end in order, replaced already. */
  const leaving = new Set<Promise<unknown>>()
  const waiting: (() => void)[] = []
  const isReady = () => workers.every(({ port }) => port !== undefined)

  const start = (place: number): void => {
    const execArgv = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning']
    // What a process that dies in a storm has to say is not worth reading; whatever is wrong stands in the database.
    const child = fork(program, [taskPath], { execArgv, stdio: ['ignore', 'inherit', 'ignore', 'ipc'] })
    const worker: Worker = { child, port: undefined }
    workers[place] = worker
    child.on('message', (message) => {
      const told = message as WorkerMessage // what the worker sends, and nobody else can
      if (told.type !== 'ready') return
      worker.port = told.port
      if (isReady()) for (const resolve of waiting.splice(0)) resolve()
    })
    child.on('exit', () => {
      if (!stopping && workers[place] === worker) start(place)
    })
  }
  const order = (worker: Worker, what: WorkerOrder): void => {
    if (worker.child.connected) worker.child.send(what)
  }
  /** The next one that takes callbacks. */
  const next = (): { readonly worker: Worker; readonly place: number } | undefined => {
    for (let tried = 0; tried < workers.length; tried += 1) {
      turn = (turn + 1) % workers.length
      const worker = workers[turn]
      if (worker?.port !== undefined) return { worker, place: turn }
    }
    return undefined
  }
  for (let place = 0; place < count; place += 1) start(place)

  return {
    address: () => {
      const port = next()?.worker.port
      return port === undefined ? undefined : `http://127.0.0.1:${port}`
    },
    kill: () => {
      const found = next()
      if (found === undefined) return
      start(found.place)
      found.worker.child.kill('SIGKILL')
    },
    replace: () => {
      const found = next()
      if (found === undefined) return
      start(found.place)
      leaving.add(once(found.worker.child, 'exit'))
      order(found.worker, 'stop')
    },
    ready: () => (isReady() ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    cpuMs: () =>
      Promise.all(
        workers.map(async (worker) => {
          order(worker, 'cpu')
          const [message] = await once(worker.child, 'message')
          const told = message as WorkerMessage // what the worker sends, and nobody else can
          return told.type === 'cpu' ? told.ms : 0
        }),
      ),
    stop: async () => {
      stopping = true
      await Promise.all(
        workers.map(async (worker) => {
          if (worker.child.exitCode !== null || worker.child.signalCode !== null) return
          const ended = once(worker.child, 'exit')
          if (worker.port === undefined) worker.child.kill('SIGKILL')
          else order(worker, 'stop')
          await ended
        }),
      )
      await Promise.all(leaving)
    },
  }
}
