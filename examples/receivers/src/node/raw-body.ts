import type { IncomingMessage } from 'node:http'
import { ReadableStream } from 'node:stream/web'
import { invalidInput } from '@three-ds/core'

/**
 * The body of a request to a server of Node, as it came. Nothing is read here: the receiver reads, and stops at its limit.
 *
 * @param parsed - what a body parser has left behind: the whole body as bytes (`express.raw`) is as good as the stream
 * @throws ThreeDSError `invalid-input` where something else has read the body: what it was made of cannot be verified any more
 */
export function rawBody(request: IncomingMessage, parsed?: unknown): Uint8Array<ArrayBuffer> | ReadableStream {
  if (parsed instanceof Uint8Array) return new Uint8Array(parsed)
  if (request.readableDidRead || parsed !== undefined) throw alreadyParsed()
  // Not `Readable.toWeb`: a receiver that has read enough would end the connection with it, before it has answered.
  return ReadableStream.from(request.iterator({ destroyOnReturn: false }))
}

const alreadyParsed = () =>
  invalidInput(
    [
      {
        path: 'request.body',
        text: 'a body parser has read the body before it reached the receiver',
        remedy:
          'Mount the receiver before the parser, or give its route a raw one, `express.raw({ type: () => true })`.',
      },
    ],
    { operation: 'receiveCallback' },
  )
