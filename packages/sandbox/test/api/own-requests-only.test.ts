import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { ownRequestsOnly } from '../../src/api/own-requests-only.ts'

const app = new Hono().use(ownRequestsOnly('http://127.0.0.1:4010')).all('*', (context) => context.text('in'))

const ask = (headers: Record<string, string>) =>
  app.request('http://127.0.0.1:4010/_sandbox/reset', { method: 'POST', headers })

describe('the sandbox’s own routes', () => {
  it.each([
    { host: '127.0.0.1:4010' },
    { host: 'localhost:4010' },
    { host: '[::1]:4010' },
    { host: '127.0.0.1:4010', origin: 'http://127.0.0.1:4010' },
    { host: 'localhost:4010', origin: 'http://localhost:4010' },
  ])('answer %o', async (headers) => {
    expect((await ask(headers)).status).toBe(200)
  })

  it.each([
    { host: 'evil.example' },
    { host: 'evil.example:4010' },
    { host: 'localhost:4011' },
    {},
    { host: '127.0.0.1:4010', origin: 'https://evil.example' },
    { host: '127.0.0.1:4010', origin: 'http://localhost:3000' },
    { host: '127.0.0.1:4010', origin: 'null' },
    { host: '127.0.0.1:4010', origin: '' },
    { host: 'evil.example:4010', origin: 'http://evil.example:4010' },
  ])('refuse %o, and say why', async (headers: Record<string, string>) => {
    const response = await ask(headers)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({
      error: { code: 'refused', remedy: expect.stringContaining('address') },
    })
  })

  it('answer under the outer address of a container', async () => {
    const behind = new Hono().use(ownRequestsOnly('https://sandbox.example')).all('*', (context) => context.text('in'))
    expect((await behind.request('/', { headers: { host: 'sandbox.example' } })).status).toBe(200)
  })
})
