import type { JsonObject } from '@three-ds/core'
import type { Standing } from '../state/stored-authentication.ts'

/** Letter and reason of a 3-D Secure process, as `transaction` tells them. */
export const standingWords = (standing: Standing): JsonObject => ({
  responseCode: standing.letter,
  ...(standing.letter === 'D' ? { hostResponse: { ...standing.reason } } : {}),
})
