import { plainInvoice } from '../../invoice.ts'
import type { StoredAuthentication } from './stored-authentication.ts'
import type { StoredPayment } from './stored-payment.ts'

/** For which card and with which ECI a cryptogram was made, and what the issuer says when it sees it again. */
export interface IssuedCryptogram {
  readonly cardToken: string
  readonly ecommIndicator: string
  readonly cavvResult: string
}

/** Everything that the fake remembers. */
export interface FakeState {
  authentication(trxId: string): StoredAuthentication | undefined
  /** Oldest first. */
  authentications(): readonly StoredAuthentication[]
  saveAuthentication(authentication: StoredAuthentication): void
  /** The latest of an invoice. */
  authenticationOf(invoice: string): StoredAuthentication | undefined
  savePayment(payment: StoredPayment): void
  /** The latest of an invoice that was not voided and fits. */
  paymentOf(invoice: string, fits?: (payment: StoredPayment) => boolean): StoredPayment | undefined
  cryptogram(text: string): IssuedCryptogram | undefined
  saveCryptogram(text: string, issued: IssuedCryptogram): void
  isAccessToken(token: string): boolean
  saveAccessToken(token: string): void
  /** Uses up the one AuthToken: true the first time only. */
  useAuthToken(): boolean
  clear(): void
}

const isOf = (invoice: string) => (one: { readonly invoice: string }) =>
  plainInvoice(one.invoice) === plainInvoice(invoice)

/**
 * A memory for one sandbox.
 *
 * @param accessToken - good from the start, and again after `clear`
 */
export function createFakeState(accessToken: string): FakeState {
  const authentications = new Map<string, StoredAuthentication>()
  const payments = new Map<string, StoredPayment>()
  const cryptograms = new Map<string, IssuedCryptogram>()
  const accessTokens = new Set([accessToken])
  let isAuthTokenUsed = false
  return {
    authentication: (trxId) => authentications.get(trxId),
    authentications: () => [...authentications.values()],
    saveAuthentication: (one) => {
      authentications.set(one.trxId, one)
    },
    authenticationOf: (invoice) => [...authentications.values()].findLast(isOf(invoice)),
    savePayment: (one) => {
      payments.set(one.id, one)
    },
    paymentOf: (invoice, fits = () => true) =>
      [...payments.values()].findLast((one) => isOf(invoice)(one) && !one.voided && fits(one)),
    cryptogram: (text) => cryptograms.get(text),
    saveCryptogram: (text, issued) => {
      cryptograms.set(text, issued)
    },
    isAccessToken: (token) => accessTokens.has(token),
    saveAccessToken: (token) => {
      accessTokens.add(token)
    },
    useAuthToken: () => {
      const isFresh = !isAuthTokenUsed
      isAuthTokenUsed = true
      return isFresh
    },
    clear: () => {
      authentications.clear()
      payments.clear()
      cryptograms.clear()
      accessTokens.clear()
      accessTokens.add(accessToken)
      isAuthTokenUsed = false
    },
  }
}
