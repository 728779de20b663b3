import type { responseCodes } from './result.ts'

/** What a letter means in an answer about 3-D Secure. */
export type ThreeDSecureMeaning = 'approved' | 'declined' | 'fingerprint' | 'challenge' | 'not-told'

/**
 * `transaction.responseCode` of standalone and completion. Four letters are described; Shift4's schema lists the others of
 * payments too, and says of none what it would mean here: they tell nothing. Letters that are not in the table tell nothing
 * either.
 *
 * Sources: docs.shift4.com, "3D Secure" (seed document) for A, D, H and G; Shift4 API 1.7.57 for the list.
 */
export const threeDSecureLetters: Readonly<Record<(typeof responseCodes)[number], ThreeDSecureMeaning>> = {
  A: 'approved',
  D: 'declined',
  H: 'fingerprint',
  G: 'challenge',
  C: 'not-told',
  I: 'not-told',
  J: 'not-told',
  P: 'not-told',
  R: 'not-told',
  S: 'not-told',
  X: 'not-told',
  e: 'not-told',
  f: 'not-told',
}

/** What a letter means; a blank and an unknown one tell nothing. */
export const threeDSecureMeaning = (letter: string | undefined): ThreeDSecureMeaning =>
  new Map<string, ThreeDSecureMeaning>(Object.entries(threeDSecureLetters)).get(letter ?? '') ?? 'not-told'
