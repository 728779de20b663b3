import type { CallbackReceiver } from '@three-ds/core'
import type { FastifyPluginCallback } from 'fastify'
import { webRequest } from './node/web-request.ts'
import { writeResponse } from './node/write-response.ts'

/**
 * A receiver as a plug-in of Fastify 5: `app.register(fastifyReceiver('/callbacks/spreedly', receive))`.
 *
 * A plug-in has body parsers of its own, so this one leaves the body alone, whatever the application parses elsewhere.
 */
export const fastifyReceiver =
  (path: string, receive: CallbackReceiver): FastifyPluginCallback =>
  (app, _options, done) => {
    // Fastify answers 415 to a type that is none, before any parser is asked. Here the bytes decide, whatever they are called.
    app.addHook('onRequest', async (request) => {
      request.headers['content-type'] = 'application/octet-stream'
    })
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    app.all(path, async (request, reply) => {
      const answer = await receive(webRequest(request.raw, request.url, request.body))
      reply.hijack()
      await writeResponse(request.raw, reply.raw, answer)
    })
    done()
  }
