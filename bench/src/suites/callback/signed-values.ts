import { createHmac, timingSafeEqual } from 'node:crypto'

/** What each contestant has to give for one transaction. */
export interface SignedValues {
  readonly token: string
  readonly state: string
  readonly succeeded: boolean
  readonly amount: number
  readonly currency_code: string
  readonly transaction_type: string
  readonly created_at: string
  readonly updated_at: string
  readonly on_test_gateway: boolean
  readonly order_id?: string
  readonly ip?: string
}

/** Reads one direct member of a transaction, or of its `signed`, as text; the empty text where it is nil or absent. */
export type ReadText = (name: string) => string

const flag = (text: string): boolean => {
  if (text !== 'true' && text !== 'false') throw new TypeError('no boolean')
  return text === 'true'
}

/**
 * What a user would write around a parser: the signature that Spreedly documents, checked with `node:crypto`, and the values typed.
 *
 * Source: developer.spreedly.com/docs/signed-requests.
 *
 * @throws {Error} where the signature does not fit
 */
export function verifiedValues(secret: string, member: ReadText, signed: ReadText): SignedValues {
  const fields = signed('fields').split(' ')
  const joined = fields.map(member).join('|')
  const mac = createHmac('sha1', secret).update(joined).digest()
  const given = Buffer.from(signed('signature'), 'hex')
  if (given.length !== mac.length || !timingSafeEqual(mac, given)) throw new Error('bad signature')
  const [order_id, ip] = [member('order_id'), member('ip')]
  return {
    token: member('token'),
    state: member('state'),
    succeeded: flag(member('succeeded')),
    amount: Number(member('amount')),
    currency_code: member('currency_code'),
    transaction_type: member('transaction_type'),
    created_at: member('created_at'),
    updated_at: member('updated_at'),
    on_test_gateway: flag(member('on_test_gateway')),
    ...(order_id === '' ? {} : { order_id }),
    ...(ip === '' ? {} : { ip }),
  }
}
