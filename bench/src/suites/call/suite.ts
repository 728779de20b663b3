import { collectGarbage } from '../../measure/collect-garbage.ts'
import type { Contestant } from '../../measure/contestant.ts'
import type { Effort } from '../../measure/effort.ts'
import { type Figure, figuresOf } from '../../measure/figures.ts'
import { prove } from '../../measure/prove.ts'
import { takeRounds } from '../../measure/take-rounds.ts'
import { comparisonTable, ratioBetween } from '../../report/comparison-table.ts'
import type { Suite } from '../suite.ts'
import { bareAxios, bareFetch, bareKy } from './bare-clients.ts'
import type { Exchange } from './exchange.ts'
import { exchanges } from './exchanges.ts'
import { type OpenedExchange, openExchange } from './open-exchange.ts'
import { padded } from './padded.ts'
import { adyenPayment, stripePaymentIntent } from './peer-answers.ts'
import { adyen, spreedlyPackage, storefrontClient, stripe } from './peer-clients.ts'
import { type LoopbackServer, startServer } from './start-server.ts'

const ours = 'this project'
const ky = 'bare ky'

/** A contestant's call, and what must stand in its answer. */
interface Caller {
  readonly name: string
  readonly run: () => Promise<unknown>
  readonly id: string
}

function callersOf(exchange: Exchange, opened: OpenedExchange, server: LoopbackServer): readonly Caller[] {
  const { id, subject } = exchange
  const { request } = opened
  const base = `${server.origin}/${exchange.operation}`
  const callers = [
    { name: ours, id, run: opened.call(base) },
    { name: ky, id, run: bareKy(base, request) },
    { name: 'bare fetch', id, run: bareFetch(base, request) },
    { name: 'bare axios', id, run: bareAxios(base, request) },
  ]
  if (subject === 'shopify, storefront') {
    return [...callers, { name: '`@shopify/storefront-api-client`', id, run: storefrontClient(server, request) }]
  }
  if (subject !== 'spreedly') return callers
  return [
    ...callers,
    { name: 'the package `spreedly`', id, run: spreedlyPackage(server, request) },
    { name: '`stripe`', id: stripePaymentIntent.id, run: stripe(server, request) },
    { name: '`@adyen/api-library`, over `fetch`', id: adyenPayment.pspReference, run: adyen(server, request) },
  ]
}

/** Each answer has to bring the id that the server sent. */
const proof = ({ name, run, id }: Caller): Contestant<undefined, boolean> => ({
  name,
  run: async () => JSON.stringify(await run()).includes(id),
})

async function compare(callers: readonly Caller[], effort: Effort): Promise<readonly Figure[]> {
  await prove(callers.map(proof), { genuine: undefined, expected: true, forgeries: new Map() })
  return figuresOf(await takeRounds(callers, effort, collectGarbage), ky)
}

/** One client operation of each provider, against bare clients and those of the trade. */
export const callSuite: Suite = {
  name: 'call',
  async measure(effort) {
    const all: { readonly exchange: Exchange; readonly opened: OpenedExchange }[] = []
    for (const exchange of exchanges) all.push({ exchange, opened: await openExchange(exchange) })
    const spreedly = all[0]?.opened.answer ?? ''
    const shopify = all.find(({ exchange }) => exchange.subject === 'shopify, storefront')?.opened.answer ?? ''
    const server = await startServer({
      ...Object.fromEntries(all.map(({ exchange, opened }) => [exchange.operation, opened.answer])),
      v1: JSON.stringify(padded(stripePaymentIntent, spreedly.length)),
      adyen: JSON.stringify(padded(adyenPayment, spreedly.length)),
      spreedly,
      shopify,
    })
    try {
      const compared: { readonly exchange: Exchange; readonly figures: readonly Figure[]; readonly text: string }[] = []
      for (const { exchange, opened } of all) {
        const figures = await compare(callersOf(exchange, opened, server), effort)
        const bytes = `${opened.request.body.length} bytes there, ${opened.answer.length} back`
        compared.push({ exchange, figures, text: `${exchange.title}: ${bytes}.` })
      }
      return {
        tables: compared.map(({ text, figures }) => comparisonTable(text, figures)),
        verdicts: compared.map(({ exchange, figures }) => ({
          what: `${exchange.title}, against bare ky`,
          atMost: 1.25,
          measured: ratioBetween(figures, ours, ky),
          unit: '×',
        })),
      }
    } finally {
      server.stop()
    }
  },
}
