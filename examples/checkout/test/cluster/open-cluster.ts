import { cardinalTestCards } from '@three-ds/cardinal/testing'
import { seededRandom } from '@three-ds/core/testing'
import { startSandbox } from '@three-ds/sandbox'
import { launchChromium } from '@three-ds-tools/chromium'
import { createTestDatabase } from '@three-ds-tools/postgres'
import { bundleScripts } from '../../src/server/bundle.ts'
import type { Site } from '../browser/open-browser.ts'
import { type RoundRobin, startRoundRobin } from './round-robin.ts'
import type { ShopOrders } from './shop-orders.ts'
import { type ShopProcess, startProcess } from './start-process.ts'

/** Two processes of the shop behind one address, with one PostgreSQL, and a browser. */
export interface Cluster extends Site {
  readonly address: RoundRobin
  /** Kills a process in the middle of whatever it does. */
  kill(number: number): Promise<void>
  /** Puts a new one into the place of one that was killed. */
  replace(number: number): Promise<void>
  close(): Promise<void>
}

const seed = 7

/** Opens it. Close it. */
export async function openCluster(): Promise<Cluster> {
  const [sandbox, database, address, scripts, browser] = await Promise.all([
    startSandbox({ random: seededRandom(seed), callbacks: 'at-once' }),
    createTestDatabase(),
    startRoundRobin(),
    bundleScripts(),
    launchChromium(),
  ])
  const numbers = Object.values(cardinalTestCards).flatMap((cards) => Object.values(cards))
  const { reuseToken } = sandbox.gateways.cardinal.sandbox
  const orders: ShopOrders = {
    origin: address.origin,
    inbox: database.connectionString,
    sandbox: { origin: sandbox.origin, seed },
    reuseTokens: Object.fromEntries(numbers.map((number) => [number, reuseToken(number)])),
    scripts: [...scripts],
  }
  const processes: (ShopProcess | undefined)[] = await Promise.all([startProcess(orders), startProcess(orders)])
  address.ports.push(...processes.flatMap((one) => (one === undefined ? [] : [one.port])))
  return {
    address,
    browser,
    checkout: { origin: address.origin, sandbox },
    kill: async (number) => {
      await processes[number]?.kill()
      processes[number] = undefined
    },
    replace: async (number) => {
      const started = await startProcess(orders)
      processes[number] = started
      address.ports[number] = started.port
    },
    close: async () => {
      await browser.close()
      await address.close()
      await Promise.all(processes.map((one) => one?.stop()))
      await sandbox.close()
      await database.drop()
    },
  }
}
