import type { SpreedlyPayment } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { clientOf, payment, told, wireTransaction } from '../sample.ts'

async function accepted(transaction: SpreedlyPayment): Promise<unknown> {
  const gateway = recordedGateway(told(wireTransaction()))
  await clientOf(gateway).purchase('g1', transaction)
  return gateway.requests[0]?.body
}

const plain = { payment_method_token: 'pm_1', amount: 100, currency_code: 'EUR' }

describe('a payment that is sent', () => {
  it('takes the longest metadata that Spreedly keeps', async () => {
    const transaction_metadata = { ['k'.repeat(50)]: 'v'.repeat(500) }
    expect(await accepted({ ...plain, transaction_metadata })).toEqual({
      transaction: { ...plain, transaction_metadata },
    })
  })

  it('asks nothing of the browser for 3-D Secure 1', async () => {
    const { browser_info, ...fields } = payment
    expect(await accepted({ ...fields, three_ds_version: '1' })).toMatchObject({
      transaction: { three_ds_version: '1' },
    })
    expect(browser_info).toBeDefined()
  })

  it('needs no companion where 3-D Secure is declined in so many words', async () => {
    expect(await accepted({ ...plain, attempt_3dsecure: false })).toMatchObject({
      transaction: { attempt_3dsecure: false },
    })
  })

  it('may name 3DS2 Global alone', async () => {
    const sca = {
      sca_provider_key: 'sca_1',
      sca_authentication_parameters: { test_scenario: { scenario: 'challenge' } },
    }
    expect(await accepted({ ...plain, ...sca })).toEqual({ transaction: { ...plain, ...sca } })
  })

  it('takes a finished authentication in place of a payment method', async () => {
    const { payment_method_token: _token, ...rest } = plain
    expect(await accepted({ ...rest, sca_authentication_token: 'sca_1' })).toMatchObject({
      transaction: { sca_authentication_token: 'sca_1' },
    })
  })

  it('takes an amount of zero, and leaves out what is undefined or null', async () => {
    const fields = { ...plain, amount: 0, description: undefined, email: null as unknown as undefined }
    expect(await accepted(fields)).toEqual({ transaction: { ...plain, amount: 0 } })
  })

  it('needs no amount where a card is only verified', async () => {
    const gateway = recordedGateway(told(wireTransaction({ transaction_type: 'Verification' })))
    const { amount: _amount, ...check } = plain
    await clientOf(gateway).verify('g1', check)
    expect(gateway.requests[0]?.body).toEqual({ transaction: check })
  })
})
