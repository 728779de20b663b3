import { allOperations } from '../../../../tools/proof/src/operations/all-operations.ts'
import { wireText } from '../../../../tools/proof/src/operations/operation-under-test.ts'
import type { Exchange, SentRequest } from './exchange.ts'

/** An exchange, ready to be made any number of times. */
export interface OpenedExchange {
  readonly request: SentRequest
  readonly answer: string
  /** This project's call, at a base URL. */
  call(baseUrl: string): () => Promise<object>
}

/** Nothing listens there: the request is only looked at. */
const nowhere = 'http://127.0.0.1:1'

/** Finds the operation, and looks at the request that it sends. */
export async function openExchange(exchange: Exchange): Promise<OpenedExchange> {
  const operation = allOperations.find(
    ({ subject, name }) => subject === exchange.subject && name === exchange.operation,
  )
  if (operation === undefined) throw new RangeError(`no operation for ${exchange.title}`)
  const answer = exchange.answer ?? wireText(operation.good)
  let request: SentRequest | undefined
  const look: typeof fetch = async (input, init) => {
    const sent = new Request(input, init)
    const headers = Object.fromEntries(sent.headers)
    request = { method: sent.method, path: sent.url.slice(nowhere.length), headers, body: await sent.text() }
    return new Response(answer, { headers: { 'content-type': 'application/json' } })
  }
  await operation.open({ baseUrl: nowhere, fetch: look }).call()
  if (request === undefined) throw new Error(`${exchange.title} sent nothing`)
  return {
    request,
    answer,
    call: (baseUrl) => {
      const client = operation.open({ baseUrl })
      return () => client.call()
    },
  }
}
