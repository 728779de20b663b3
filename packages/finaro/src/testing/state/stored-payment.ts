import type { Money } from '@three-ds/core'
import type { HostReason } from '../data/host-reasons.ts'
import type { StoredCard } from './stored-card.ts'

/** A payment or a refund as the fake keeps it. */
export interface StoredPayment {
  readonly id: string
  readonly kind: 'authorization' | 'sale' | 'refund'
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** As it was sent. */
  readonly invoice: string
  /** Major units: what was approved, or asked for where nothing was. */
  readonly total: number
  /** Absent where none was sent: a US merchant leaves it out. */
  readonly currency?: string
  readonly money: Money
  readonly card: StoredCard
  readonly letter: 'A' | 'D' | 'P' | 'R'
  readonly reason?: HostReason
  /** What the issuer says of the cryptogram; empty where it says nothing. */
  readonly cavvResult?: string
  /** Six characters, where it was approved. */
  readonly authorizationCode?: string
  /** An authorization that has become a sale. */
  readonly captured: boolean
  readonly voided: boolean
}

/** Does it reserve or take money? */
export const isApproved = ({ letter }: StoredPayment): boolean => letter === 'A' || letter === 'P'
