import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import express, { type ErrorRequestHandler } from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { expressReceiver } from '../src/express.ts'
import { fastifyReceiver } from '../src/fastify.ts'
import { honoReceiver } from '../src/hono.ts'
import { type Framework, listen } from './served.ts'

/** All of them that serve by themselves. Next.js is tried by calling its route handlers. */
export const frameworks: readonly Framework[] = [
  {
    name: 'Express 5',
    answersTooLarge: true,
    async serve(routes, { parserFirst = false } = {}) {
      const errors: unknown[] = []
      const app = express()
      if (parserFirst) app.use(express.json({ type: () => true }))
      for (const [path, receive] of Object.entries(routes)) app.all(path, expressReceiver(receive))
      app.use(express.json())
      const onError: ErrorRequestHandler = (error, _request, response, _next) => {
        errors.push(error)
        response.status(500).end()
      }
      app.use(onError)
      return listen(createServer(app), errors)
    },
  },
  {
    name: 'Fastify 5',
    answersTooLarge: true,
    async serve(routes, { parserFirst = false } = {}) {
      const errors: unknown[] = []
      const app = fastify()
      app.setErrorHandler((error, _request, reply) => {
        errors.push(error)
        return reply.code(500).send()
      })
      // A hook that reads the stream: what a plug-in's own parsers cannot keep away.
      if (parserFirst) {
        app.addHook('preHandler', async (request) => {
          for await (const _chunk of request.raw);
        })
      }
      for (const [path, receive] of Object.entries(routes)) app.register(fastifyReceiver(path, receive))
      await app.ready()
      return listen(app.server, errors)
    },
  },
  {
    name: 'Hono 4',
    // @hono/node-server ends the connection of a body that is not read to its end.
    answersTooLarge: false,
    async serve(routes, { parserFirst = false } = {}) {
      const errors: unknown[] = []
      const app = new Hono()
      if (parserFirst) {
        app.use(async (context, next) => {
          await context.req.json()
          await next()
        })
      }
      for (const [path, receive] of Object.entries(routes)) app.all(path, honoReceiver(receive))
      app.onError((error, context) => {
        errors.push(error)
        return context.body(null, 500)
      })
      // Without options of its own it is a server of HTTP/1.
      return listen(createAdaptorServer({ fetch: app.fetch }) as Server, errors)
    },
  },
]
