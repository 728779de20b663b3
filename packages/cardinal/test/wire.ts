import {
  type CardinalLookupAnswer,
  type CardinalLookupBody,
  type CardinalRecordAnswer,
  type CardinalTransactionAnswer,
  type CardinalValidationAnswer,
  createCardinalClient,
} from '@three-ds/cardinal'
import type { FetchLike } from '@three-ds/core'

const answering =
  (body: unknown, status = 200): FetchLike =>
  async () =>
    new Response(JSON.stringify(body), { status })

/** A client that is answered with one body. */
export const clientOf = (body: unknown, status?: number, test?: boolean) =>
  createCardinalClient({ verifone: { userId: 'user', apiKey: 'key' }, test, fetch: answering(body, status) })

/** A lookup, but for its card. */
export const cardless = {
  amount: 1999,
  currency_code: 'EUR',
  merchant_reference: 'order-1',
  threeds_contract_id: 'contract-1',
  device_info_id: 'device-1',
  email: 'ada@example.com',
  billing_first_name: 'Ada',
  billing_last_name: 'Lovelace',
  billing_address_1: 'Main Street 1',
  billing_city: 'London',
  billing_country_code: 'GB',
}

export const lookupBody: CardinalLookupBody = { ...cardless, reuse_token: 'reuse-token-0123456789' }

/** The answer of a lookup, as the client gives it. */
export const lookupOf = (body: object): Promise<CardinalLookupAnswer> => clientOf(body).lookup(lookupBody)

export const validationOf = (body: object): Promise<CardinalValidationAnswer> =>
  clientOf(body, 201).validateJwt({ authentication_id: 'a', jwt: 'j', threeds_contract_id: 'c' })

export const recordOf = (body: object): Promise<CardinalRecordAnswer> =>
  clientOf({ _id: 'record-1', ...body }).showAuthentication('record-1')

export const paymentOf = (body: object): Promise<CardinalTransactionAnswer> =>
  clientOf({ id: 'payment-1', ...body }, 201).createCardPayment({
    payment_provider_contract: 'contract',
    merchant_reference: 'order-7',
    amount: 1999,
    currency_code: 'EUR',
    reuse_token: 'reuse-token-0123456789',
  })
