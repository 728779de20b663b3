import { describe, expect, it } from 'vitest'
import type { LogLevels } from '../../src/hooks/logger-like.ts'
import { loggingHooks } from '../../src/hooks/logging-hooks.ts'
import { findLeak } from '../../src/testing/find-leak.ts'
import { fakeClock } from '../http/fake-clock.ts'
import {
  broken,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from '../http/sample.ts'

type Line = { readonly level: string; readonly message: string; readonly fields: Readonly<Record<string, unknown>> }

function logged(answers: (() => Response)[], levels?: LogLevels) {
  const lines: Line[] = []
  const write = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, message, fields: { ...fields } })
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
  const { fetch } = scriptedFetch(...answers)
  return { lines, transport: sampleTransport({ fetch, clock: fakeClock(), hooks: loggingHooks(logger, levels) }) }
}

describe('loggingHooks', () => {
  it('writes a line for each thing that happens', async () => {
    const { lines, transport } = logged([status(503, { 'x-request-id': 'r-1' }), ok()])
    await transport.send(show, showInput)
    expect(lines.map(({ level, message }) => `${level} ${message}`)).toEqual([
      'debug sample show: sent',
      'debug sample show: head of the answer',
      'warn sample show: sent again after a pause',
      'debug sample show: sent',
      'debug sample show: head of the answer',
      'info sample show: answered',
    ])
  })

  it('names its fields one by one', async () => {
    const { lines, transport } = logged([status(503, { 'x-request-id': 'r-1' }), ok()])
    await transport.send(show, showInput)
    const call = {
      callId: lines[0]?.fields['callId'],
      provider: 'sample',
      operation: 'show',
      method: 'GET',
      urlTemplate: '/v1/payments/{id}',
      server: 'api.sample.test',
    }
    expect(lines[0]?.fields).toEqual({ ...call, attempt: 1 })
    expect(lines[1]?.fields).toEqual({ ...call, attempt: 1, status: 503, durationMs: 0, requestId: 'r-1' })
    expect(lines[2]?.fields).toEqual({ ...call, attempt: 1, delayMs: 125, reason: 'provider-unavailable' })
    expect(lines[5]?.fields).toEqual({ ...call, attempt: 2, status: 200, durationMs: 0 })
  })

  it('tells of an error what to do about it', async () => {
    const { lines, transport } = logged([broken()])
    await transport.send(purchase, purchaseInput).catch(() => undefined)
    const { level, fields } = lines.at(-1) ?? {}
    expect(level).toBe('error')
    expect(fields).toMatchObject({ operation: 'purchase', code: 'network', outcome: 'unknown', retryable: false })
    expect(fields?.['remedy']).toContain('List the payments')
    expect(fields?.['summary']).toContain('purchase at sample')
    expect(fields).not.toHaveProperty('error')
  })

  it('writes at the levels that it is told, or not at all', async () => {
    const { lines, transport } = logged([ok()], { request: 'silent', response: 'info', answer: 'debug' })
    await transport.send(show, showInput)
    expect(lines.map(({ level }) => level)).toEqual(['info', 'debug'])
  })

  it('writes of drift where it is told to, and else does not look for it', async () => {
    const strange = ok({ state: 'succeeded', invented: 'planted-value' })
    const { lines, transport } = logged([strange], { drift: 'warn', request: 'silent', response: 'silent' })
    await transport.send(show, showInput)
    expect(lines[0]).toEqual({
      level: 'warn',
      message: 'sample show: an answer of another shape',
      fields: { provider: 'sample', operation: 'show', kind: 'unknown-field', path: 'invented' },
    })
    expect(loggingHooks({ debug() {}, info() {}, warn() {}, error() {} }).onDrift).toBeUndefined()
  })

  it('has no value of a call in a line', async () => {
    const { lines, transport } = logged([status(422, {}, '{"message":"planted-in-the-answer"}'), broken()])
    await transport.send(purchase, { body: { card: 'planted-card' }, answer: showInput.answer }).catch(() => undefined)
    await transport.send(show, { ...showInput, path: { id: 'planted-id' } }).catch(() => undefined)
    expect(lines.length).toBeGreaterThan(4)
    expect(findLeak(lines, ['planted-', 'Bearer sample'], 'lines')).toBeUndefined()
  })
})
