import { invalidInput } from '../errors/invalid-input.ts'

/**
 * The minor units of an amount, if they are an exact integer from 0 on.
 *
 * @throws ThreeDSError `invalid-input`, path `minorUnits`
 */
export function checkedMinorUnits(minorUnits: number): number {
  if (Number.isSafeInteger(minorUnits) && minorUnits >= 0) return minorUnits
  throw invalidInput([
    {
      path: 'minorUnits',
      text: 'an integer from 0 to 9007199254740991 is needed here',
      remedy: 'Pass the amount in the minor unit of its currency: 4999 for 49.99 EUR.',
    },
  ])
}
