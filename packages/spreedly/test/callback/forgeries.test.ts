import type { JsonObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { requiredFields } from '../../src/callback/signed-fields.ts'
import type { SignedTransaction } from '../../src/testing/callback-signature.ts'
import { renderCallbackJson, renderCallbackXml } from '../../src/testing/render-callback.ts'
import { acceptedEvent, formats, judged, signed } from './judged.ts'

/** The transaction with another list of fields under the same signature. */
const relisted = (transaction: SignedTransaction, change: (fields: string) => string): SignedTransaction => ({
  ...transaction,
  signed: { ...transaction.signed, fields: change(transaction.signed.fields) },
})

const without = (transaction: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(transaction).filter(([key]) => key !== name))

describe.each(formats)('the list of signed fields, $format', ({ render }) => {
  it('must not bind an old signed text to new values', async () => {
    const old = await signed()
    const text = Object.values(old).join('|')
    const forged = { ...relisted(old, () => 'description'), description: text, amount: 1 }
    expect(await judged(render([forged]))).toEqual(['field-not-signed at 0'])
  })

  it('must not take a text with bars for several values', async () => {
    const fields = ['a_text', ...requiredFields]
    expect(await judged(render([await signed({ a_text: '100|x' }, { fields })]))).toEqual(['ambiguous at 0'])
    expect(await judged(render([await signed({ order_id: 'a|b' })]))).toEqual(['ambiguous at 0'])
  })

  it('must not give the signed values of a failed test to other names', async () => {
    const failed = await signed({ succeeded: false, state: 'failed', on_test_gateway: true })
    const swap = (list: string) =>
      list.replace('succeeded', '#').replace('on_test_gateway', 'succeeded').replace('#', 'on_test_gateway')
    const forged = { ...relisted(failed, swap), succeeded: true, on_test_gateway: false }
    expect(await judged(render([forged]))).toEqual(['ambiguous at 0'])
  })

  it('must be in alphabetical order', async () => {
    const reversed = [...requiredFields].reverse()
    expect(await judged(render([await signed({}, { fields: reversed })]))).toEqual(['ambiguous at 0'])
  })

  it.each(requiredFields)('must have %s', async (name) => {
    const fields = requiredFields.filter((field) => field !== name)
    expect(await judged(render([await signed({}, { fields })]))).toEqual(['field-not-signed at 0'])
  })

  it('may be no longer than what was signed', async () => {
    const added = relisted(await signed(), (list) => list.replace('currency_code', 'currency_code email'))
    expect(await judged(render([added]))).toEqual(['bad-signature at 0'])
  })

  it('may be no shorter than what was signed', async () => {
    const removed = relisted(await signed(), (list) => list.replace(' ip', ''))
    expect(await judged(render([removed]))).toEqual(['bad-signature at 0'])
  })

  it.each<[string, (list: string) => string]>([
    ['a name twice', (list) => list.replace('amount', 'amount amount')],
    ['two spaces', (list) => list.replace(' ', '  ')],
    ['a space at its end', (list) => `${list} `],
    ['another separator', (list) => list.replaceAll(' ', ',')],
    ['a path', (list) => `${list} updated_at/x`],
    ['a nested name', (list) => `${list} updated_at.token`],
    ['the signature itself', (list) => list.replace(' state', ' signed state')],
    ['a name of the language', (list) => list.replace('amount', '__proto__ amount')],
    ['a name in capitals', (list) => list.replace('amount', 'Amount amount')],
    ['nothing', () => ''],
  ])('must not hold %s', async (_, change) => {
    expect(await judged(render([relisted(await signed(), change)]))).toEqual(['ambiguous at 0'])
  })

  it('must not rename a value: names that this package does not know are never shown', async () => {
    const renamed = relisted(await signed({ ip: '203.0.113.7' }), (list) => list.replace(' ip', ' email'))
    expect(await judged(render([renamed]))).toEqual(['bad-signature at 0'])
    const moved = without({ ...renamed, email: '203.0.113.7' }, 'ip')
    const event = await acceptedEvent(render([moved]))
    expect(event.signed).not.toHaveProperty('email')
    expect(event.signed).not.toHaveProperty('ip')
  })

  it('may name an optional field that is absent: it counts as empty', async () => {
    expect(await judged(render([without(await signed(), 'ip')]))).toEqual(['accepted'])
  })
})

describe.each(formats)('signed values, $format', ({ render }) => {
  it.each(requiredFields)('must not lack %s', async (name) => {
    const lacking = without(await signed({ [name]: null }), name)
    expect(await judged(render([lacking]))).toEqual(['ambiguous at 0'])
  })

  it.each(requiredFields.filter((name) => name !== 'order_id'))('must not be nil or empty in %s', async (name) => {
    expect(await judged(render([await signed({ [name]: null })]))).toEqual(['ambiguous at 0'])
    expect(await judged(render([await signed({ [name]: '' })]))).toEqual(['ambiguous at 0'])
  })

  it('must not have children', async () => {
    expect(await judged(render([await signed({ order_id: { a: '1' } })]))).toEqual(['ambiguous at 0'])
  })

  it('are never taken from a nested look-alike', async () => {
    const nested = { ...without(await signed(), 'token'), payment_method: { token: 'TestTransactionToken0000001' } }
    expect(await judged(render([nested]))).toEqual(['ambiguous at 0'])
  })
})

describe('repetitions', () => {
  it('of a signed field are ambiguous, before or after the true one, in XML', async () => {
    const body = renderCallbackXml([await signed()])
    for (const name of requiredFields) {
      const before = body.replace(new RegExp(`<${name}[ >/]`), (open) => `<${name}>0</${name}>${open}`)
      const after = body.replace('<signed>', `<${name}>0</${name}><signed>`)
      expect(await judged(before), name).toEqual(['ambiguous at 0'])
      expect(await judged(after), name).toEqual(['ambiguous at 0'])
    }
  })

  it('of a signed field are ambiguous, before or after the true one, in JSON', async () => {
    const body = renderCallbackJson([await signed()])
    for (const name of requiredFields) {
      expect(await judged(body.replace('[{', `[{"${name}":"0",`)), name).toEqual(['ambiguous at 0'])
      expect(await judged(body.replace(/\}\]\}$/, `,"${name}":"0"}]}`)), name).toEqual(['ambiguous at 0'])
    }
    expect(await judged(body.replace('[{', '[{"\\u0061mount":1,'))).toEqual(['ambiguous at 0'])
  })

  it('of an unsigned field do not matter', async () => {
    const xml = renderCallbackXml([await signed()]).replace('<signed>', '<reference>1</reference><reference/><signed>')
    expect(await judged(xml)).toEqual(['accepted'])
  })

  it('of the signature, or of a part of it, are ambiguous', async () => {
    const xml = renderCallbackXml([await signed()])
    const [element = ''] = /<signed>.*<\/signed>/s.exec(xml) ?? []
    expect(await judged(xml.replace(element, element + element))).toEqual(['ambiguous at 0'])
    expect(await judged(xml.replace('<algorithm>', '<fields>amount</fields><algorithm>'))).toEqual(['ambiguous at 0'])
    const json = renderCallbackJson([await signed()])
    const [member = ''] = /"signed":\{[^}]*\}/.exec(json) ?? []
    expect(await judged(json.replace(member, `${member},${member}`))).toEqual(['ambiguous at 0'])
    expect(await judged(json.replace('"algorithm"', '"fields":"amount","algorithm"'))).toEqual(['ambiguous at 0'])
  })
})
