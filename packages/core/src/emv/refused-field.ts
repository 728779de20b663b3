import { invalidInput } from '../errors/invalid-input.ts'
import type { ThreeDSError } from '../errors/three-ds-error.ts'

const remedy =
  'Pass the form field as it was posted. If it was, no issuer wrote it: change nothing, and ask the provider instead.'

/** The error for a form field that cannot be read. It never holds what was posted. */
export const refusedField = (path: string, text: string): ThreeDSError => invalidInput([{ path, text, remedy }])
