import { renderCallbackJson, renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const secret = 'signing-secret-1'
const signed = await signTransaction(sampleTransaction({ order_id: 'order-7' }), { signingSecret: secret })
const withSecret = { keys: { spreedlySigningSecrets: [secret] as const } }

describe('a Spreedly callback', () => {
  it('is not checked without a secret', async () => {
    const found = await foundAs('spreedly-callback', fixture('spreedly', 'docs-2012-single.xml'))
    expect(found.format).toBe('xml')
    expect(found.transactions).toBe(1)
    expect(found.signature.state).toBe('not-checked')
    expect(found.evidence).toBe('browser')
    expect(found.payment).toEqual({ status: 'captured', final: true })
    expect(found.status).toBe('unknown')
  })

  it.each([
    ['xml', renderCallbackXml([signed])],
    ['json', renderCallbackJson([signed])],
  ] as const)('holds under its secret in %s, and still says nothing of the authentication', async (format, body) => {
    const found = await foundAs('spreedly-callback', body, withSecret)
    expect(found.format).toBe(format)
    expect(found.signature.state).toBe('holds')
    expect(found.problems).toEqual([])
    expect(found.proves.join(' ')).toContain('signed')
    expect(found.evidence).toBe('signed')
    expect(found.status).toBe('unknown')
    expect(found.explanation).toBeUndefined()
    expect(fieldOf(found, 'order_id')?.value).toBe('order-7')
    expect(JSON.stringify(found)).not.toContain(secret)
  })

  it('holds under an older secret, while it is being rolled', async () => {
    const keys = { spreedlySigningSecrets: ['newer', secret] }
    expect((await foundAs('spreedly-callback', renderCallbackXml([signed]), { keys })).signature.state).toBe('holds')
  })

  it('does not hold under another secret, and says what to look at', async () => {
    const keys = { spreedlySigningSecrets: ['another-secret'] }
    const found = await foundAs('spreedly-callback', renderCallbackXml([signed]), { keys })
    expect(found.signature.state).toBe('does-not-hold')
    expect(codesOf(found)).toEqual(['bad-signature'])
    expect(found.problems[0]?.remedy).toContain('signing secret')
    expect(JSON.stringify(found)).not.toContain('another-secret')
  })

  it('has a verdict for each transaction, and no outcome of the whole', async () => {
    const unsigned = sampleTransaction({ order_id: 'order-8' })
    const found = await foundAs('spreedly-callback', renderCallbackXml([signed, unsigned]), withSecret)
    expect(found.transactions).toBe(2)
    expect(found.payment).toBeUndefined()
    expect(found.problems).toMatchObject([{ code: 'unsigned', path: 'transactions.1' }])
    expect(fieldOf(found, '1.order_id')?.value).toBe('order-8')
  })

  it('reads the documentation’s batch, whose secret nobody published', async () => {
    const found = await foundAs(
      'spreedly-callback',
      fixture('spreedly', 'seed-2015-batch-secret-unknown.xml'),
      withSecret,
    )
    expect(found.transactions).toBe(2)
    expect(codesOf(found)).toEqual(['bad-signature', 'bad-signature'])
  })

  it('reads the body of an answer alike', async () => {
    const declined = await foundAs('spreedly-callback', fixture('spreedly', 'live-purchase-declined-422.json'))
    expect(declined.payment).toEqual({ status: 'declined', final: true, decline: 'undistinguished' })
    const pending = await foundAs('spreedly-callback', fixture('spreedly', 'android-pending-200.json'))
    expect(pending.payment).toEqual({ status: 'not-attempted', final: false })
    expect(fieldOf(pending, 'required_action')?.value).toBe('device_fingerprint')
  })

  it('explains 3DS2 Global, masks its cryptogram, and keeps the payment method’s token', async () => {
    const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
    const transaction = {
      token: 'T1',
      state: 'succeeded',
      succeeded: true,
      transaction_type: 'Purchase',
      payment_method: { token: 'payment-method-secret', card_type: 'visa' },
      sca_authentication: {
        state: 'succeeded',
        succeeded: true,
        authentication_response_status: 'Y',
        ecommerce_indicator: '05',
        authentication_value: cavv,
      },
    }
    const found = await foundAs('spreedly-callback', JSON.stringify({ transaction }))
    expect(found.status).toBe('authenticated')
    expect(found.evidence).toBe('browser')
    expect(found.explanation?.authorize).toBe('not-yet')
    const text = JSON.stringify(found)
    expect(text).not.toContain(cavv)
    expect(text).not.toContain('payment-method-secret')
  })

  it('is fetched only as an answer that the caller vouches for, never as a callback', async () => {
    const transaction = sampleTransaction({ order_id: 'order-7' })
    const answer = await foundAs('spreedly-callback', JSON.stringify({ transaction }), { trusted: true })
    expect(answer.evidence).toBe('fetched')
    for (const body of [renderCallbackJson([transaction]), renderCallbackXml([transaction])]) {
      expect((await foundAs('spreedly-callback', body, { trusted: true })).evidence).toBe('browser')
    }
  })

  it('is nothing known with a document type, or broken off', async () => {
    const xml = renderCallbackXml([signed])
    expect((await inspect(xml.replace(/<transactions/, '<!DOCTYPE a [<!ENTITY b "c">]><transactions'))).kind).toBe(
      'unrecognized',
    )
    expect((await inspect(xml.slice(0, -20))).kind).toBe('unrecognized')
  })
})
