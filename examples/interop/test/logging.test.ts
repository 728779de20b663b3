import { findLeak } from '@three-ds/core/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { loggedClient } from '../src/logged-client.ts'

type Line = Readonly<Record<string, unknown>>

/** A client of a fake gateway that logs into a list. */
function opened() {
  const lines: Line[] = []
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) })
  const sandbox = createProcessOutSandbox()
  return { lines, sandbox, logger, client: loggedClient({ ...sandbox.clientOptions, random: () => 0 }, logger) }
}

const invoice = { name: 'order-1', amount: '19.99', currency: 'EUR' }

describe('calls in the log of pino', () => {
  it('are lines with fields, at the level of what happened', async () => {
    const { client, lines } = opened()
    await client.createInvoice(invoice)
    expect(lines.map(({ level, msg }) => `${level} ${msg}`)).toEqual([
      '20 processout createInvoice: sent',
      '20 processout createInvoice: head of the answer',
      '30 processout createInvoice: answered',
    ])
    expect(lines[2]).toMatchObject({
      part: 'payments',
      provider: 'processout',
      operation: 'createInvoice',
      urlTemplate: '/invoices',
      server: 'processout.test',
      attempt: 1,
      status: 200,
    })
    expect(new Set(lines.map(({ callId }) => callId)).size).toBe(1)
  })

  it('say what to do about a failure, and never a planted secret', async () => {
    const { client, lines, sandbox } = opened()
    const { id } = (await client.createInvoice(invoice)).invoice
    sandbox.fail({ kind: 'cut-after' })
    const source = 'card_planted_secret_token'
    await expect(client.authorizeInvoice(id, { source })).rejects.toMatchObject({ outcome: 'unknown' })
    expect(lines.at(-1)).toMatchObject({ level: 50, code: 'network', outcome: 'unknown', retryable: false })
    expect(lines.at(-1)?.['remedy']).toEqual(expect.any(String))
    const { projectSecret } = sandbox.clientOptions
    expect(findLeak(lines, [source, projectSecret, id], 'lines')).toBeUndefined()
  })

  it('may print the error itself: pino finds nothing in it either', async () => {
    const { client, lines, logger, sandbox } = opened()
    sandbox.fail({ kind: 'html-502' })
    const error: unknown = await client
      .authorizeInvoice('iv_planted', { source: 'card_planted_secret_token' })
      .catch((thrown: unknown) => thrown)
    logger.error(error)
    logger.info({ client })
    expect(lines.at(-2)?.['err']).toMatchObject({ type: 'ThreeDSError', outcome: 'unknown' })
    const { projectSecret } = sandbox.clientOptions
    expect(findLeak(lines, ['iv_planted', 'card_planted_secret_token', projectSecret], 'lines')).toBeUndefined()
  })
})
