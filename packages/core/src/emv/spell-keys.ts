import { refusedField } from './refused-field.ts'

/**
 * The object with its known keys in the spelling of the specification, whatever their case: access control servers
 * write `threeDSServerTransId` as well. Unknown keys stay as they are.
 *
 * @param field - the form field's name, for the error's path
 * @throws ThreeDSError `invalid-input` where two keys are one but for their case: which one counts is anybody's guess
 */
export function spellKeys(value: object, known: readonly string[], field: string): Readonly<Record<string, unknown>> {
  const spelling = new Map(known.map((key) => [key.toLowerCase(), key]))
  const spelled = new Map<string, unknown>()
  for (const [key, member] of Object.entries(value)) {
    const name = spelling.get(key.toLowerCase()) ?? key
    if (spelled.has(name)) throw refusedField(`${field}.${name}`, 'this field is given twice, in two spellings')
    spelled.set(name, member)
  }
  return Object.fromEntries(spelled)
}
