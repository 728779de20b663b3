import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ShopOrders, ShopReady } from './shop-orders.ts'

/** A process of the shop. */
export interface ShopProcess {
  readonly port: number
  /** As a power cut would. */
  kill(): Promise<void>
  /** As an operator would. */
  stop(): Promise<void>
}

/** Starts a process of the shop, and waits until it listens. */
export async function startProcess(orders: ShopOrders): Promise<ShopProcess> {
  const child = fork(join(import.meta.dirname, 'shop-process.ts'), [], {
    execArgv: ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning'],
  })
  const exit = once(child, 'exit')
  child.send(orders)
  const ended = exit.then(() => {
    throw new Error('A process of the shop has ended before it listened.')
  })
  // The only message that it sends.
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [ShopReady]
  ended.catch(() => {})
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal)
    await exit
  }
  return { port, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
