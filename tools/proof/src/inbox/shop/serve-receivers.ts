import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { CallbackReceiver } from '@three-ds/core'
import type { StormGateway } from '../../storm/delivery.ts'

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )

const isGateway = (name: string, receivers: object): name is StormGateway => Object.hasOwn(receivers, name)

/** Serves receivers on a port of loopback: `/spreedly/…` and so on. */
export async function serveReceivers(
  receivers: Readonly<Record<StormGateway, CallbackReceiver>>,
): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer(async (message, answer) => {
    const [, gateway = '', ...path] = (message.url ?? '').split('/')
    try {
      const body = await bodyOf(message)
      if (!isGateway(gateway, receivers)) {
        answer.writeHead(404).end()
        return
      }
      const url = `https://shop.example/${path.join('/')}`
      const { status } = await receivers[gateway](
        new Request(url, { method: 'POST', headers: headersOf(message), body: new Uint8Array(body) }),
      )
      answer.writeHead(status).end()
    } catch {
      answer.writeHead(500).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { port: address.port, server }
}
