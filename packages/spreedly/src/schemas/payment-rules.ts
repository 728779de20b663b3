import type { RuleFinding } from '@three-ds/core'

type Fields = Readonly<Record<string, unknown>>

/** What must come with `attempt_3dsecure` and version 2. Source: docs.spreedly.com/guides/3dsecure2, "Set up your backend". */
const companions: Readonly<Record<string, string>> = {
  three_ds_version: 'Set it to "2".',
  browser_info: 'Take it from Spreedly.ThreeDS.serialize() in the page, or from encodeBrowserInfo.',
  redirect_url: 'Name the address that the cardholder comes back to.',
  callback_url: 'Name the address at which you receive callbacks.',
}

/** The ways to name what is charged. */
const sources = [
  'payment_method_token',
  'credit_card',
  'bank_account',
  'apple_pay',
  'google_pay',
  'sca_authentication_token',
] as const

const given = (fields: Fields, name: string): boolean => fields[name] !== undefined && fields[name] !== ''

/** 3-D Secure 1, which the schemes have switched off, asks nothing of the browser: it is named as version 1 or not at all. */
const asksTheBrowser = (fields: Fields): boolean => !String(fields['three_ds_version'] ?? '2').startsWith('1')

function missingCompanions(fields: Fields): RuleFinding[] {
  if (fields['attempt_3dsecure'] !== true) return []
  return Object.entries(companions)
    .filter(([name]) => name !== 'browser_info' || asksTheBrowser(fields))
    .filter(([name]) => !given(fields, name))
    .map(([name, remedy]) => ({ path: [name], text: 'this field is needed with attempt_3dsecure', remedy }))
}

function conflicts(fields: Fields): RuleFinding[] {
  const found: RuleFinding[] = []
  if (fields['attempt_3dsecure'] === true && given(fields, 'sca_provider_key')) {
    found.push({
      path: ['sca_provider_key'],
      text: 'this field excludes attempt_3dsecure',
      remedy: 'Choose one: the gateway runs 3-D Secure (attempt_3dsecure) or Spreedly does (sca_provider_key).',
    })
  }
  const chosen = sources.filter((name) => given(fields, name))
  if (chosen.length > 1) {
    found.push({
      path: [chosen[1] ?? ''],
      text: `this field excludes ${chosen[0]}`,
      remedy: 'Name one payment method.',
    })
  }
  return found
}

function missingSource(fields: Fields): RuleFinding[] {
  if (sources.some((name) => given(fields, name))) return []
  return [
    {
      path: ['payment_method_token'],
      text: 'this field is missing',
      remedy: `Name what is charged: one of ${sources.join(', ')}.`,
    },
  ]
}

/** Spreedly answers in capitals: a payment in `usd` would never be known again as the one that was asked for. */
function oddCurrency(fields: Fields): RuleFinding[] {
  const currency = fields['currency_code']
  if (typeof currency !== 'string' || /^[A-Z]{3}$/.test(currency)) return []
  const remedy = 'Give the alphabetic code of ISO 4217: USD, EUR.'
  return [{ path: ['currency_code'], text: 'three capital letters are needed here', remedy }]
}

/** Everything that is wrong with a payment and that no single field tells. */
export const findPaymentProblems = (fields: Fields): RuleFinding[] => [
  ...missingSource(fields),
  ...missingCompanions(fields),
  ...conflicts(fields),
  ...oddCurrency(fields),
]
