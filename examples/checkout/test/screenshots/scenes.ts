import type { Purchase } from '../browser/open-browser.ts'

/** A picture of the checkout. */
export interface Scene {
  /** Of the file, without its ending. */
  readonly name: string
  readonly look: 'light' | 'dark'
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly purchase: Purchase
  /** Before paying, at the bank, or with the receipt. */
  readonly until: 'checkout' | 'bank' | 'receipt'
}

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }
const finaro: Purchase = { gateway: 'finaro', play: 'visa/fingerprint-challenge' }
const cardinal: Purchase = { gateway: 'cardinal', play: 'mastercard/challenge' }
const spreedly: Purchase = { gateway: 'spreedly', play: 'visa/challenge' }

/** All pictures: each page wide and narrow, light and dark. */
export const scenes: readonly Scene[] = [
  { name: 'checkout', look: 'light', ...wide, purchase: finaro, until: 'checkout' },
  { name: 'checkout-phone', look: 'dark', ...narrow, purchase: finaro, until: 'checkout' },
  { name: 'challenge', look: 'light', ...wide, purchase: finaro, until: 'bank' },
  { name: 'challenge-dark', look: 'dark', ...wide, purchase: spreedly, until: 'bank' },
  { name: 'challenge-phone', look: 'light', ...narrow, purchase: cardinal, until: 'bank' },
  { name: 'receipt', look: 'dark', ...wide, purchase: cardinal, until: 'receipt' },
  { name: 'receipt-phone', look: 'light', ...narrow, purchase: finaro, until: 'receipt' },
]
