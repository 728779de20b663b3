import { type CardinalLookup, cardinalLookupSchema } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { cardless, lookupBody } from '../wire.ts'

const problems = (fields: object): readonly string[] => {
  const checked = cardinalLookupSchema.safeParse({ ...lookupBody, ...fields })
  return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'))
}

const without = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]))

describe('the required fields of a lookup', () => {
  it.each([
    'amount',
    'billing_address_1',
    'billing_city',
    'billing_country_code',
    'billing_first_name',
    'billing_last_name',
    'currency_code',
    'device_info_id',
    'email',
    'merchant_reference',
    'threeds_contract_id',
  ])('%s', (name) => {
    expect(problems(without(name))).toContain(name)
  })
})

describe('the formats of a lookup', () => {
  it.each([
    ['amount', 1999, [19.99, '1999', -1]],
    ['currency_code', 'EUR', ['eur', '978', 'EURO']],
    ['billing_country_code', 'DE', ['DEU', 'de', 'D']],
    ['billing_first_name', 'x'.repeat(22), ['x'.repeat(23), '']],
    ['billing_last_name', 'x'.repeat(22), ['x'.repeat(23), '']],
    ['billing_address_1', 'x'.repeat(50), ['x'.repeat(51)]],
    ['billing_postal_code', 'x'.repeat(16), ['x'.repeat(17), 12345]],
    ['billing_state', 'TX', ['US-TX', 'de-be']],
    ['shipping_state', 'BE', ['DE-BE']],
    ['billing_phone', '+4915112345678', ['015112345678', '+49 151', '+49-151', `+${'1'.repeat(20)}`]],
    ['phone_number', '+14155550100', ['4155550100']],
    ['account_create_date', '20240131', ['2024-01-31', 20240131, '20241301', '20240132']],
    ['alternate_authentication_date', '202401312359', ['20240131', '202401312460']],
    ['prior_authentication_time', '202401310000', ['20240131000000']],
    ['purchase_date', '20240131235959', ['20240131', '20240131235960']],
    ['challenge_indicator', '90', ['1', 1, 'none']],
    ['challenge_indicator', '05', ['005']],
    ['acs_window_size', '05', ['5']],
    ['total_items', '07', ['7', 7]],
    ['account_purchases', 12, ['12', 1.5, 10000]],
    ['installment', 2, [1, '2', 1000]],
    ['sdk_max_timeout', 5, [4, '5', 100]],
    ['device_channel', '3RI', ['BROWSER', 'browser']],
    ['message_category', '02', ['2']],
    ['product_code', 'PHY', ['phy']],
    ['transaction_mode', 'S', ['X']],
    ['address_match', 'Y', [true]],
    ['card_type', 'VSA', [1]],
    ['threeds_version', '1.0.2', ['2.2.0']],
    ['gift_card_currency_code', 'USD', ['840']],
    ['device_data_info', { browser_java_enabled: false }, [{ browser_java_enabled: 'false' }]],
    ['device_data_info', { browser_color_depth: '24' }, [{ browser_color_depth: 24 }, { colorDepth: '24' }]],
    ['device_data_info', { browser_time_zone: '-330' }, [{ browser_time_zone: -330 }]],
  ] as const)('%s is as %j, and none of %j', (name, right, wrong) => {
    expect(problems({ [name]: right })).toEqual([])
    for (const value of wrong) expect(problems({ [name]: value }).map((path) => path.split('.')[0])).toContain(name)
  })

  it('knows no other field', () => {
    expect(cardinalLookupSchema.safeParse({ ...lookupBody, billingCity: 'x' }).success).toBe(false)
  })
})

describe('the card of a lookup', () => {
  const none = without('card', 'reuse_token', 'encrypted_card', 'public_key_alias')
  const plain = { pan: '4000000000001000', expiry_month: '01', expiry_year: '2029' }

  it.each([
    [[], { card: 'id of a card' }],
    [[], { card: plain }],
    [[], { encrypted_card: 'x', public_key_alias: 'k' }],
    [[], { reuse_token: 'reuse-token-0123456789' }],
    [['card'], {}],
    [['public_key_alias'], { encrypted_card: 'x' }],
    [['encrypted_card'], { public_key_alias: 'k' }],
    [['encrypted_card'], { card: plain, encrypted_card: 'x', public_key_alias: 'k' }],
    [['reuse_token'], { card: plain, reuse_token: 'reuse-token-0123456789' }],
    [['reuse_token'], { encrypted_card: 'x', public_key_alias: 'k', reuse_token: 'reuse-token-0123456789' }],
    [['reuse_token'], { reuse_token: 'short' }],
    [['card.pan'], { card: { ...plain, pan: 'not digits' } }],
  ])('is named exactly once: %j for %j', (expected, card) => {
    expect(problems({ ...none, ...card })).toEqual(expected)
  })

  it('is named exactly once for the compiler too', () => {
    const encrypted: CardinalLookup = { ...cardless, encrypted_card: 'x', public_key_alias: 'k' }
    // @ts-expect-error card and encrypted_card exclude each other
    const both: CardinalLookup = { ...cardless, card: 'id', encrypted_card: 'x', public_key_alias: 'k' }
    // @ts-expect-error encrypted_card needs its key
    const half: CardinalLookup = { ...cardless, encrypted_card: 'x' }
    expect(
      [encrypted, both, half].map((one) => cardinalLookupSchema.safeParse({ ...one, device_info_id: 'd' }).success),
    ).toEqual([true, false, false])
  })
})

describe('a series of payments', () => {
  it.each([
    ['02', ['recurring_end', 'recurring_frequency']],
    ['03', ['recurring_end', 'recurring_frequency', 'installment']],
    ['01', []],
  ])('of indicator %s needs %j', (authentication_indicator, missing) => {
    expect(problems({ authentication_indicator })).toEqual(missing)
    expect(
      problems({ authentication_indicator, recurring_end: '20291231', recurring_frequency: 28, installment: 3 }),
    ).toEqual([])
  })
})
