import { type Clock, invalidInput, numberOfCurrency, present } from '@three-ds/core'
import { noApiKey } from '../no-api-key.ts'
import { provider } from '../provider.ts'
import { createRequestJwt } from './create-request-jwt.ts'
import type { CardinalApiKey, RequestJwtOptions } from './request-jwt-options.ts'
import type { CardinalSession } from './session.ts'

/** What the page's session is for. Nothing has to be said: the lookup says it. */
export interface CardinalSessionOrder
  extends Pick<RequestJwtOptions, 'confirmUrl' | 'referenceId' | 'objectifyPayload' | 'expiresInSeconds'> {
  readonly orderNumber?: string | undefined
  /** Integer in the currency's minor unit. */
  readonly amount?: number | undefined
  /** ISO 4217, three letters; its number goes into the token. */
  readonly currency?: string | undefined
}

const amountText = (amount: number): string => {
  if (Number.isSafeInteger(amount) && amount >= 0) return String(amount)
  throw invalidInput(
    [{ path: 'amount', text: 'an integer in the currency’s minor unit is needed here', remedy: '19.99 is 1999.' }],
    { provider, operation: 'createSession' },
  )
}

/** Signs a session with the client's key. */
export const createSession =
  (key: CardinalApiKey | undefined, clock: Clock | undefined) =>
  async (session: CardinalSessionOrder = {}): Promise<CardinalSession> => {
    if (key === undefined) throw noApiKey('createSession')
    const { orderNumber, amount, currency, ...claims } = session
    const details = present({
      OrderNumber: orderNumber,
      Amount: amount === undefined ? undefined : amountText(amount),
      CurrencyCode: currency === undefined ? undefined : numberOfCurrency(currency),
    })
    const order = Object.keys(details).length === 0 ? {} : { OrderDetails: details }
    return createRequestJwt({ ...claims, ...key, order, clock })
  }
