import { isCurrency, parseScheme, unlessRefused } from '@three-ds/core'
import type { IssuerSubject } from '@three-ds/core/testing'
import { decodeBrowserInfo } from '../../browser/browser-info.ts'
import { textOf } from '../state/fields.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** The window that `browser_info` asks for; nothing where it cannot be read. */
function windowSizeOf({ fields }: StoredTransaction): IssuerSubject['windowSize'] {
  const encoded = textOf(fields, 'browser_info')
  if (encoded === undefined) return undefined
  const size = unlessRefused(() => decodeBrowserInfo(encoded).browser_size)
  return (['01', '02', '03', '04', '05'] as const).find((one) => one === size)
}

/** What the cardholder is asked about. */
export function issuerSubject(transaction: StoredTransaction): IssuerSubject {
  const { fields, amount, currency, card } = transaction
  return {
    gateway: 'Spreedly',
    merchant: textOf(fields, 'merchant_name_descriptor'),
    amount:
      amount === undefined || currency === undefined || !isCurrency(currency)
        ? undefined
        : { minorUnits: amount, currency },
    scheme: card && parseScheme(card.card.type),
    last4: card?.card.number.slice(-4),
    windowSize: windowSizeOf(transaction),
  }
}
