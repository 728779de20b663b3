import type { GatewayName } from '@three-ds/sandbox'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OrderView } from '../../src/orders/order-view.ts'
import { answerBank, type BankAt, bankOf, buy, charges, headlineAtEnd, newVisitor } from '../browser/open-browser.ts'
import { type Cluster, openCluster } from './open-cluster.ts'

let cluster: Cluster
let visitor: BrowserContext
let page: Page

beforeAll(async () => {
  cluster = await openCluster()
}, 120_000)
afterAll(() => cluster.close())
beforeEach(async () => {
  visitor = await newVisitor(cluster)
  visitor.setDefaultTimeout(patienceMs)
  page = await visitor.newPage()
})
afterEach(() => visitor.close())

/** Ends what hangs; it does not judge how busy a machine is. */
const patienceMs = 60_000

const ticketOf = (): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** What one process says of the order of this page. */
async function viewOf(port: number): Promise<OrderView> {
  const cookies = await visitor.cookies(cluster.checkout.origin)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const response = await fetch(`http://127.0.0.1:${port}/api/orders/${ticketOf()}`, { headers: { cookie } })
  // The shop's own answer.
  return (await response.json()) as OrderView
}

/** What both processes say of it, once they say the same. */
async function sameView(): Promise<OrderView> {
  const [one = 0, other = 0] = cluster.address.ports
  const compared = async () => {
    const views = await Promise.all([viewOf(one), viewOf(other)])
    return JSON.stringify(views[0]) === JSON.stringify(views[1])
  }
  await expect.poll(compared, { timeout: patienceMs }).toBe(true)
  return viewOf(one)
}

/** Which processes took part in the order of this page. */
const hadPart = (ticket: string): ReadonlySet<number> =>
  new Set(cluster.address.served.filter(({ path }) => path.includes(ticket)).map(({ by }) => by))

/** Whoever has sent the order on its way. */
const starter = (ticket: string): number | undefined =>
  cluster.address.served.find(({ path }) => path.endsWith(`${ticket}/start`))?.by

const challenges = [
  { gateway: 'spreedly', play: 'visa/challenge', at: 'frame' },
  { gateway: 'cardinal', play: 'visa/challenge', at: 'frame' },
  { gateway: 'finaro', play: 'visa/fingerprint-challenge', at: 'frame' },
  { gateway: 'processout', play: 'visa/challenge', at: 'page' },
  { gateway: 'shopify', play: 'vault/challenge', at: 'window' },
] as const satisfies readonly { gateway: GatewayName; play: string; at: BankAt }[]

describe.each(challenges)('a challenge through $gateway, before two processes', ({ gateway, play, at }) => {
  it(
    'is paid once, and both tell the same of it',
    async () => {
      await buy(page, cluster, { gateway, play })
      await answerBank(await bankOf(page, at), 'pass')
      expect(await headlineAtEnd(page)).toBe('Paid')
      expect(charges(cluster, gateway)).toBe(1)
      expect(hadPart(ticketOf())).toEqual(new Set([0, 1]))
      const { standing, timeline } = await sameView()
      expect(standing.at === 'done' && standing.receipt.payment.status).toMatch(/^(authorized|captured)$/)
      expect(timeline.filter(({ text }) => text.startsWith('3-D Secure:'))).toHaveLength(1)
      expect(timeline.filter(({ text }) => text.startsWith('receipt:'))).toHaveLength(1)
    },
    2 * patienceMs,
  )
})

describe.each([
  { gateway: 'spreedly', answer: 'fail', headline: 'Declined', paid: 0 },
  { gateway: 'finaro', answer: 'pass', headline: 'Paid', paid: 1 },
] as const)('a process that dies in the middle of a challenge of $gateway', ({ gateway, answer, headline, paid }) => {
  it(
    `leaves the order to the other one: ${headline}`,
    async () => {
      const before = charges(cluster, gateway)
      await buy(page, cluster, { gateway, play: 'visa/challenge' })
      const bank = await bankOf(page, 'frame')
      await bank.getByLabel('One-time password').waitFor()
      const dead = starter(ticketOf()) ?? 0
      await cluster.kill(dead)
      await answerBank(bank, answer)
      expect(await headlineAtEnd(page)).toBe(headline)
      expect(charges(cluster, gateway)).toBe(before + paid)
      await cluster.replace(dead)
      await sameView()
    },
    2 * patienceMs,
  )
})
