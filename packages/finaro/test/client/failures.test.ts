import { describe, expect, it } from 'vitest'
import { communicationCodes } from '../../src/communication-codes.ts'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { approved, clientOver, enveloped, payment, standaloneRequest } from '../sample.ts'

const saleOver = async (answer: PlannedAnswer) => refusal(() => clientOver(answer).client.sale(payment))

describe('a lost host', () => {
  it('has eighteen codes', () => {
    expect(communicationCodes.size).toBe(18)
  })

  it.each([...communicationCodes])(
    '%s leaves the outcome unknown under every status, and says how to find out',
    async (code) => {
      for (const status of [200, 400, 504]) {
        for (const primaryCode of [Number(code), code]) {
          const error = await saleOver(enveloped({ error: { primaryCode } }, status))
          expect([error.outcome, error.retryable, error.providerCode]).toEqual(['unknown', false, code])
          expect(error.code).toBe(code === '9951' ? 'timeout' : 'provider-unavailable')
          expect(error.remedy).toContain('findPayment')
        }
      }
    },
  )

  it('is found in the documented answer to a time-out', async () => {
    const error = await saleOver({ status: 504, json: fixture('error-504.json') })
    expect([error.code, error.outcome, error.status, error.providerCode]).toEqual(['timeout', 'unknown', 504, '9951'])
  })

  it('says of an authentication that nothing was charged', async () => {
    const { client } = clientOver(enveloped({ error: { primaryCode: 9961 } }, 400))
    const error = await refusal(() => client.standalone(standaloneRequest))
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toContain('An authentication charges nothing')
    expect(error.remedy).not.toContain('Correct the request')
  })

  it('is asked again where the call only reads', async () => {
    const { client, gateway } = clientOver(enveloped({ error: { primaryCode: 9961 } }, 504), approved())
    await client.invoiceInformation({ invoice: '1' })
    expect(gateway.calls).toHaveLength(2)
  })
})

describe('a refusal', () => {
  it('names the number, and none of Finaro’s words', async () => {
    const error = await saleOver({ status: 400, json: fixture('error-400.json') })
    expect([error.code, error.outcome, error.providerCode, error.status]).toEqual(['refused', 'rejected', '9842', 400])
    expect(error.issues).toEqual([
      {
        path: '',
        text: 'Finaro refused this (error 9842): the card is of no type that is taken',
        remedy: 'Ask for another card.',
      },
    ])
    expect(error.message).not.toContain('Card type')
  })

  it('of the credentials is `unauthorized`', async () => {
    const error = await saleOver({ status: 400, json: fixture('error-access-token.json') })
    expect([error.code, error.outcome, error.providerCode]).toEqual(['unauthorized', 'rejected', '9862'])
  })

  it('9815 is `not-found`, and warns that it does not mean "not charged"', async () => {
    const { client } = clientOver({ status: 400, json: fixture('error-9815.json') })
    const error = await refusal(() => client.invoiceInformation({ invoice: '192029' }))
    expect([error.code, error.outcome, error.providerCode]).toEqual(['not-found', 'rejected', '9815'])
    expect(error.remedy).toContain('settled')
  })

  it.each<[string, object, string]>([
    ['the key with a blank behind it', { 'primaryCode ': 9842, 'shortText ': 'x' }, '9842'],
    ['a European code', { code: 67063, primaryCode: 0 }, '67063'],
    ['a European code beside a number that nobody explains', { code: 67063, primaryCode: 9999 }, '67063'],
    ['a number that nobody explains', { primaryCode: 9999 }, '9999'],
    ['a code of validation', { code: 40012 }, '40012'],
    ['a European code that nobody explains', { code: 64510 }, '64510'],
  ])('is read from %s', async (_what, error, providerCode) => {
    expect((await saleOver(enveloped({ error: error as never }, 400))).providerCode).toBe(providerCode)
  })

  it('is read from the top of the body', async () => {
    const error = await saleOver({ status: 400, json: { error: { primaryCode: 9842 } } })
    expect(error.providerCode).toBe('9842')
  })

  it('is one also where a proxy sends text', async () => {
    const error = await saleOver({ status: 400, json: { error: 'secret words' } })
    expect([error.code, error.outcome, error.providerCode]).toEqual(['refused', 'rejected', undefined])
    expect(JSON.stringify(error) + error.message).not.toContain('secret')
  })

  it.each(['hostResponse', 'hostresponse'])('names the host’s reason under %s', async (key) => {
    const transaction = { invoice: '730518', [key]: { reasonCode: '-63', reasonDescription: 'secret words' } }
    const error = await saleOver(enveloped({ error: { severity: 'Error' }, transaction }, 400))
    expect(error.providerCode).toBe('-63')
    expect(error.issues[0]?.text).toBe(
      'Finaro refused this (host reason -63): the merchant is not enrolled for 3-D Secure',
    )
    expect(error.remedy).toContain('merchant account')
  })

  it.each([
    { primaryCode: '<script>' },
    { primaryCode: 123_456 },
    { primaryCode: { a: 1 } },
    { primaryCode: 0 },
    { code: 'x'.repeat(99) },
  ])('repeats nothing of the form %j', async (error) => {
    expect((await saleOver(enveloped({ error }, 400))).providerCode).toBeUndefined()
  })

  it.each([50002, 50102, 69999])('with the European code %i leaves the outcome unknown', async (code) => {
    expect((await saleOver(enveloped({ error: { code } }, 400))).outcome).toBe('unknown')
  })

  it('under a status of 500 is none: nobody knows', async () => {
    const error = await saleOver(enveloped({ error: { primaryCode: 9842 } }, 500))
    expect([error.code, error.outcome]).toEqual(['provider-unavailable', 'unknown'])
    expect(error.remedy).toContain('findPayment')
  })
})

describe('a time-out of the host', () => {
  it('is none that a decline in the body could take back', async () => {
    const error = await saleOver(enveloped({ transaction: { invoice: '730518', responseCode: 'D' } }, 408))
    expect([error.code, error.outcome]).toEqual(['timeout', 'unknown'])
  })
})

describe('an error under a good status', () => {
  it('is an error, never an answer', async () => {
    const error = await saleOver(enveloped({ error: { primaryCode: 9842 }, transaction: { responseCode: 'D' } }))
    expect([error.code, error.outcome, error.providerCode, error.status]).toEqual(['refused', 'rejected', '9842', 200])
    expect([error.provider, error.operation]).toEqual(['finaro', 'sale'])
  })

  it('with a European code that nobody explains leaves the outcome unknown', async () => {
    expect((await saleOver(enveloped({ error: { code: 64510 } }))).outcome).toBe('unknown')
  })

  it('that tells nothing leaves the outcome unknown', async () => {
    const error = await saleOver(enveloped({ error: 'sorry' }))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    expect(error.remedy).toContain('findPayment')
  })
})

describe('an approval that is refused at once', () => {
  it.each(['A', 'C', 'P', 'f'])('leaves the outcome unknown: %s beside an error', async (responseCode) => {
    for (const status of [200, 400, 422]) {
      const error = await saleOver(enveloped({ error: { primaryCode: 9842 }, transaction: { responseCode } }, status))
      expect([error.code, error.outcome, error.providerCode]).toEqual(['unreadable-response', 'unknown', '9842'])
      expect(error.remedy).toContain('findPayment')
    }
  })

  it('is no answer under a status that refuses', async () => {
    const error = await saleOver(enveloped({ transaction: { responseCode: 'A' } }, 400))
    expect([error.code, error.outcome, error.status]).toEqual(['unreadable-response', 'unknown', 400])
  })

  it('makes no authentication either', async () => {
    const { client } = clientOver({ ...approved(), status: 400 })
    expect((await refusal(() => client.standalone(standaloneRequest))).outcome).toBe('unknown')
  })

  it('stays what its status says where that leaves the outcome open', async () => {
    const error = await saleOver(enveloped({ transaction: { responseCode: 'A' } }, 408))
    expect([error.code, error.outcome]).toEqual(['timeout', 'unknown'])
  })
})
