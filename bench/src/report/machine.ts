import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** What kind of machine measured: nothing that tells which one. */
export interface Machine {
  readonly cores: number
  readonly processor: string
  readonly memoryGiB: number
  readonly system: string
  readonly node: string
  /** Processes that wanted a core during the last minute, for each core: above 1 the machine was busy. */
  readonly loadPerCore: number
}

/** The machine that this process runs on. */
export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'not known',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  loadPerCore: Math.round(((loadavg()[0] ?? 0) / availableParallelism()) * 10) / 10,
})

/** A machine in one sentence. */
export function describeMachine({ cores, processor, memoryGiB, system, node, loadPerCore }: Machine): string {
  const busy = loadPerCore > 1 ? `busy with other work, too: ${loadPerCore} processes for each core` : 'quiet'
  return `${cores} cores (${processor}, ${system}), ${memoryGiB} GiB, Node ${node}; ${busy}`
}
