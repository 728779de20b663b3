import type { JsonObject } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { SignedTransaction } from '../../src/testing/callback-signature.ts'
import { formats, judged, signed } from './judged.ts'

/** A transaction whose signature has a form that one in sixteen has. */
async function signedAs(form: RegExp, overrides: JsonObject = {}): Promise<SignedTransaction> {
  for (let at = 0; at < 1_000; at += 1) {
    const transaction = await signed({ ...overrides, order_id: `order-${at}` })
    if (form.test(transaction.signed.signature)) return transaction
  }
  throw new RangeError('no such signature')
}

const resigned = (transaction: SignedTransaction, change: (signature: string) => string): SignedTransaction => ({
  ...transaction,
  signed: { ...transaction.signed, signature: change(transaction.signed.signature) },
})

describe.each(formats)('the hex of a signature, $format', ({ render }) => {
  it('may be in capitals', async () => {
    expect(await judged(render([resigned(await signed(), (hex) => hex.toUpperCase())]))).toEqual(['accepted'])
  })

  it.each<[string, (hex: string) => string]>([
    ['more behind it', (hex) => `${hex}00`],
    ['one character less', (hex) => hex.slice(0, -1)],
    ['nothing in it', () => ''],
    ['white space in it', (hex) => ` ${hex.slice(1)}`],
  ])('is not right with %s', async (_, change) => {
    expect(await judged(render([resigned(await signed(), change)]))).toEqual(['bad-signature at 0'])
  })

  it('is not right with what a lenient reader takes for a digit', async () => {
    const first = resigned(await signedAs(/^0[1-9a-f]/), (hex) => `${hex[1]}z${hex.slice(2)}`)
    const last = resigned(await signedAs(/^(?:..)+0[1-9a-f]$/), (hex) => `${hex.slice(0, -2)}${hex.at(-1)}z`)
    expect(await judged(render([first]))).toEqual(['bad-signature at 0'])
    expect(await judged(render([last]))).toEqual(['bad-signature at 0'])
  })
})
