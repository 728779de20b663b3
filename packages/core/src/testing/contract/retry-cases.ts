import type { UnsortedCase } from './contract-case.ts'
import type { ContractOperation } from './contract-operation.ts'
import type { ContractProvider } from './contract-subject.ts'
import { expectEqual, expectThat } from './expectations.ts'
import { promise } from './promise.ts'
import type { RecordedRequest } from './recording-fetch.ts'
import { answers, cutConnection, respond, respondHtml } from './replies.ts'
import { answerOf, errorOf, expectRequests, tryOut } from './trial.ts'

const once = { least: 1, most: 1 }
const twice = { least: 2, most: 2 }
const key = 'contract-key-0001'
const busy = (seconds: number) => respond(429, '{}', { 'retry-after': String(seconds) })

/** Nothing is charged twice: only reads repeat by themselves, the others only under a key that the provider keeps. */
export function retryCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  return [
    ...(operation.effect === 'read' ? readCases(subject, operation) : actingCases(subject, operation)),
    ...(operation.idempotent ? keyedCases(subject, operation) : []),
  ]
}

function readCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good } = operation
  return [
    promise(operation, 'is repeated after a 503, and says how often it was sent', async () => {
      const trial = await tryOut(subject, operation, [respondHtml(503), answers(good)])
      const meta: unknown = Reflect.get(answerOf(trial, operation), 'meta')
      expectEqual(Reflect.get(Object(meta), 'attempts'), 2, `${name}: meta.attempts`)
      expectRequests(trial, twice, operation, 'on a 503 and a good answer')
    }),
    promise(operation, 'is repeated after the pause that Retry-After asks for', async () => {
      const trial = await tryOut(subject, operation, [busy(2), answers(good)])
      answerOf(trial, operation)
      const waited = trial.slept.reduce((sum, ms) => sum + ms, 0)
      expectThat(waited >= 2_000, `${name}: ${waited} ms were waited, 2000 expected`)
      expectRequests(trial, twice, operation, 'on a 429 and a good answer')
    }),
    promise(operation, 'hands on a Retry-After that is too long to wait for', async () => {
      const trial = await tryOut(subject, operation, [busy(3_600), answers(good)])
      expectEqual(errorOf(trial, operation).retryAfterMs, 3_600_000, `${name}: retryAfterMs`)
      expectRequests(trial, once, operation, 'on a 429 that asks for an hour')
    }),
    promise(operation, 'does not pause beyond its deadline', async () => {
      const options = { timeoutMs: 3_000 }
      const trial = await tryOut(subject, operation, [busy(5), answers(good)], { options })
      errorOf(trial, operation)
      expectRequests(trial, once, operation, 'on a 429 that asks for more time than there is')
    }),
  ]
}

function actingCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good } = operation
  return [
    promise(operation, 'is sent once, although a second time would succeed', async () => {
      for (const [title, reply] of [
        ['a 502', respondHtml(502)],
        ['a cut connection', cutConnection],
      ] as const) {
        const trial = await tryOut(subject, operation, [reply, answers(good)])
        expectRequests(trial, once, operation, `on ${title}`)
        expectEqual(errorOf(trial, operation).outcome, 'unknown', `${name}: the outcome on ${title}`)
      }
    }),
    promise(operation, 'is sent once on a 429, and says how long to wait', async () => {
      const trial = await tryOut(subject, operation, [busy(2), answers(good)])
      expectRequests(trial, once, operation, 'on a 429')
      expectEqual(errorOf(trial, operation).retryAfterMs, 2_000, `${name}: retryAfterMs`)
    }),
  ]
}

function keyedCases<Client extends object>(
  subject: ContractProvider<Client>,
  operation: ContractOperation<Client>,
): UnsortedCase[] {
  const { name, good } = operation
  const options = { idempotencyKey: key }
  return [
    promise(operation, 'carries the same idempotency key on every attempt, and tells it', async () => {
      const trial = await tryOut(subject, operation, [cutConnection, answers(good)], { options })
      const meta: unknown = Reflect.get(answerOf(trial, operation), 'meta')
      expectEqual(Reflect.get(Object(meta), 'idempotencyKey'), key, `${name}: meta.idempotencyKey`)
      expectRequests(trial, twice, operation, 'under a key, on a cut connection and a good answer')
      expectThat(trial.requests.every(carriesKey), `${name}: an attempt went without the idempotency key`)
    }),
    promise(operation, 'tells the idempotency key in an error', async () => {
      const trial = await tryOut(subject, operation, [respondHtml(502)], { options })
      expectEqual(errorOf(trial, operation).idempotencyKey, key, `${name}: the idempotency key`)
      expectRequests(trial, { least: 2, most: 3 }, operation, 'under a key, on a 502')
    }),
  ]
}

const carriesKey = ({ headers, body }: RecordedRequest): boolean =>
  [...headers.values(), body].some((text) => text.includes(key))
