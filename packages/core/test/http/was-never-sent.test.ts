import { describe, expect, it } from 'vitest'
import { neverSentCodes } from '../../src/http/never-sent-codes.ts'
import { wasNeverSent } from '../../src/http/was-never-sent.ts'

const failed = (cause: unknown) => new TypeError('fetch failed', { cause })

describe('wasNeverSent', () => {
  it.each([...neverSentCodes])('takes %s as proof that nothing left', (code) => {
    expect(wasNeverSent(failed({ code }))).toBe(true)
  })

  it('believes the system call before the code', () => {
    expect(wasNeverSent(failed({ code: 'ETIMEDOUT', syscall: 'connect' }))).toBe(true)
    expect(wasNeverSent(failed({ code: 'EAI_SYSTEM', syscall: 'getaddrinfo' }))).toBe(true)
    expect(wasNeverSent(failed({ code: 'EHOSTUNREACH', syscall: 'read' }))).toBe(false)
    expect(wasNeverSent(failed({ code: 'ECONNREFUSED', syscall: 'write' }))).toBe(false)
  })

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])(
    'does not know with %s',
    (code) => {
      expect(wasNeverSent(failed({ code }))).toBe(false)
    },
  )

  it.each([
    'client error (Connect): tcp connect error: Connection refused (os error 111)',
    'client error (Connect): dns error: failed to lookup address information: Name or service not known',
    'client error (Connect): tls handshake eof',
  ])('believes the words of Deno, which has no codes: %s', (words) => {
    const cause = new Error(`error sending request for url (https://api.sample.test/v1/payments): ${words}`)
    expect(wasNeverSent(failed(cause))).toBe(true)
  })

  it.each([
    'error sending request for url (https://api.sample.test/): client error (SendRequest): connection closed',
    'error sending request for url (https://api.sample.test/client%20error%20(Connect)): client error (SendRequest)',
  ])('does not know with other words of Deno: %s', (words) => {
    expect(wasNeverSent(failed(new Error(words)))).toBe(false)
  })

  it('does not know without a code, whatever is thrown', () => {
    for (const thrown of [undefined, null, 'ECONNREFUSED', 7, new Error('ECONNREFUSED'), { code: 7 }, failed(null)]) {
      expect(wasNeverSent(thrown)).toBe(false)
    }
  })

  it('ends on a chain of causes that has no end', () => {
    const error = new Error('round and round')
    error.cause = error
    expect(wasNeverSent(error)).toBe(false)
  })
})
