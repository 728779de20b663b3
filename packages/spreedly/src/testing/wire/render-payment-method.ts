import type { JsonObject } from '@three-ds/core'
import { type Fields, textOf } from '../state/fields.ts'
import type { StoredCard } from '../state/stored-card.ts'
import { picked } from './picked.ts'
import { paymentMethodTime } from './times.ts'

const address = ['address1', 'address2', 'city', 'state', 'zip', 'country', 'phone_number']

const fullName = (details: Fields): string | null => {
  const names = [textOf(details, 'first_name'), textOf(details, 'last_name')].filter((name) => name !== undefined)
  return textOf(details, 'full_name') ?? (names.length === 0 ? null : names.join(' '))
}

/** Masked, as Spreedly does; gone for ever after redaction. */
function numberParts({ storage, card: { number } }: StoredCard): JsonObject {
  if (storage === 'redacted') return { number: null }
  return { number: `XXXX-XXXX-XXXX-${number.slice(-4)}` }
}

/**
 * A payment method in the shape of the recordings of 2026, all keys, in their order. Fingerprint and BIN metadata stay null:
 * the fake has none.
 */
export function renderPaymentMethod(stored: StoredCard): JsonObject {
  const { token, createdAt, updatedAt, storage, card, month, year, hasCode, details } = stored
  return {
    token,
    created_at: paymentMethodTime(createdAt),
    updated_at: paymentMethodTime(updatedAt),
    ...picked(details, ['email', 'data']),
    storage_state: storage,
    test: true,
    ...picked(details, ['metadata', 'callback_url']),
    last_successfully_used: null,
    last_four_digits: card.number.slice(-4),
    first_six_digits: card.number.slice(0, 6),
    card_type: card.type,
    ...picked(details, ['first_name', 'last_name']),
    month,
    year,
    ...picked(details, [...address, 'company']),
    full_name: fullName(details),
    eligible_for_card_updater: details['eligible_for_card_updater'] !== false,
    ...picked(
      details,
      address.map((name) => `shipping_${name}`),
    ),
    issuer_identification_number: card.number.slice(0, 8),
    click_to_pay: false,
    managed: true,
    bin_metadata: null,
    subscribed_to_mastercard_abu: false,
    payment_method_type: 'credit_card',
    errors: [],
    fingerprint: null,
    verification_value: hasCode ? 'XXX' : '',
    ...numberParts(stored),
  }
}
