import type { Ledger } from '@three-ds/core/testing'
import type { StoredAuthentication } from './stored-authentication.ts'
import type { StoredPayment } from './stored-payment.ts'
import type { StoredSession } from './stored-session.ts'

/** A response JWT that the page of `ConfirmUrl` has not got yet. */
export interface PendingConfirmation {
  readonly url: string
  readonly jwt: string
}

/** Everything that the fake remembers. */
export interface FakeState {
  /** By what a lookup names as its `device_info_id`. */
  session(deviceInfoId: string): StoredSession | undefined
  saveSession(session: StoredSession, ...deviceInfoIds: readonly string[]): void
  /** By `transaction_id`. */
  authentication(transactionId: string): StoredAuthentication | undefined
  /** Oldest first. */
  authentications(): readonly StoredAuthentication[]
  saveAuthentication(authentication: StoredAuthentication): void
  /** Oldest first. */
  payments(): readonly StoredPayment[]
  /** Remembers it, and charges for it if money was reserved or taken. */
  savePayment(payment: StoredPayment): void
  /** The number behind a reuse token. */
  reusable(token: string): string | undefined
  saveReusable(token: string, number: string): void
  /** Posts to `ConfirmUrl` that have not arrived. */
  confirmations(): readonly PendingConfirmation[]
  addConfirmation(confirmation: PendingConfirmation): void
  forgetConfirmation(confirmation: PendingConfirmation): void
  clear(): void
}

/** A memory for one sandbox. */
export function createFakeState(ledger: Ledger): FakeState {
  const sessions = new Map<string, StoredSession>()
  const authentications = new Map<string, StoredAuthentication>()
  const payments = new Map<string, StoredPayment>()
  const reusable = new Map<string, string>()
  const confirmations = new Set<PendingConfirmation>()

  return {
    session: (deviceInfoId) => sessions.get(deviceInfoId),
    saveSession: (session, ...deviceInfoIds) => {
      for (const id of deviceInfoIds) sessions.set(id, session)
    },
    authentication: (transactionId) => authentications.get(transactionId),
    authentications: () => [...authentications.values()],
    saveAuthentication: (authentication) => {
      authentications.set(authentication.transactionId, authentication)
    },
    payments: () => [...payments.values()],
    savePayment: (payment) => {
      payments.set(payment.id, payment)
      if (payment.standing.state === 'authorized' && payment.standing.amount > 0) ledger.charge(payment.id)
    },
    reusable: (token) => reusable.get(token),
    saveReusable: (token, number) => {
      reusable.set(token, number)
    },
    confirmations: () => [...confirmations],
    addConfirmation: (confirmation) => {
      confirmations.add(confirmation)
    },
    forgetConfirmation: (confirmation) => {
      confirmations.delete(confirmation)
    },
    clear: () => {
      sessions.clear()
      authentications.clear()
      payments.clear()
      reusable.clear()
      confirmations.clear()
    },
  }
}
