import { isCurrency, isObject, type RuleFinding } from '@three-ds/core'
import { readAmount } from '../amount.ts'

type Fields = Readonly<Record<string, unknown>>

const membersOf = (value: unknown): Fields => (isObject(value) ? value : {})

/** A card is named one way, and a number not without its expiration date. */
export function findCardProblems(fields: Fields): RuleFinding[] {
  const { number, token, expirationDate } = membersOf(fields['card'])
  if (number !== undefined && token !== undefined) {
    return [{ path: ['card', 'token'], text: 'this field excludes number', remedy: 'Name the card one way.' }]
  }
  if (number === undefined && token === undefined) {
    const remedy = 'Name the card: by number, or by token.'
    return [{ path: ['card', 'number'], text: 'this field is missing', remedy }]
  }
  if (number !== undefined && expirationDate === undefined) {
    const remedy = 'Give it as MMYY, an integer: 1225 is December 2025.'
    return [{ path: ['card', 'expirationDate'], text: 'this field is needed with number', remedy }]
  }
  return []
}

/** Finaro answers in capitals, and an amount with more decimals than its currency is nobody's price. */
export function findAmountProblems(fields: Fields): RuleFinding[] {
  const { currencyCode } = fields
  if (currencyCode === undefined) return []
  if (!isCurrency(currencyCode)) {
    const remedy = 'Give the alphabetic code of ISO 4217 in capitals: USD, EUR.'
    return [{ path: ['currencyCode'], text: 'this is no active currency', remedy }]
  }
  const { total } = membersOf(fields['amount'])
  if (typeof total !== 'number' || total <= 0 || readAmount(total, currencyCode) !== undefined) return []
  const remedy = 'Make it of minor units: `Number(toDecimal(money))`. A sum of floats has stray digits.'
  return [{ path: ['amount', 'total'], text: 'this has more decimals than the currency', remedy }]
}

/** What belongs together in an authentication. Source: Shift4 API 1.7.57, conditions of the standalone request. */
export function findCustomerProblems(fields: Fields): RuleFinding[] {
  const { phoneNumber, phoneCountry, shipping } = membersOf(fields['customer'])
  const found: RuleFinding[] = []
  if (membersOf(fields['threeDSecure'])['addressMatch'] === false && shipping === undefined) {
    found.push({
      path: ['customer', 'shipping'],
      text: 'this field is needed where addressMatch is false',
      remedy: 'Give the address that is delivered to.',
    })
  }
  if (phoneNumber !== undefined && phoneCountry === undefined) {
    found.push({
      path: ['customer', 'phoneCountry'],
      text: 'this field is needed with phoneNumber',
      remedy: 'Give the country calling code.',
    })
  }
  return found
}
