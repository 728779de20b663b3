import type { RuleFinding } from '@three-ds/core'

type Fields = Readonly<Record<string, unknown>>

/** Each group names a card; a lookup takes one of them whole. */
const sources: readonly (readonly string[])[] = [['card'], ['encrypted_card', 'public_key_alias'], ['reuse_token']]

const sourceRemedy = 'Name the card once: `card`, or `encrypted_card` with `public_key_alias`, or `reuse_token`.'

const given = (fields: Fields, name: string): boolean => fields[name] !== undefined && fields[name] !== ''

function cardSource(fields: Fields): RuleFinding[] {
  const begun = sources.filter((group) => group.some((name) => given(fields, name)))
  const [chosen, second] = begun
  if (chosen === undefined) return [{ path: ['card'], text: 'no card is named', remedy: sourceRemedy }]
  if (second !== undefined) {
    const [name = ''] = second.filter((one) => given(fields, one))
    return [{ path: [name], text: `this field excludes ${chosen[0]}`, remedy: sourceRemedy }]
  }
  return chosen
    .filter((name) => !given(fields, name))
    .map((name) => ({
      path: [name],
      text: 'the encrypted card and the alias of its key go together',
      remedy: sourceRemedy,
    }))
}

/** Needed with a series of payments. Source: Verifone 3D Secure API 3.43.0, notes of the fields. */
const ofSeries: Readonly<Record<string, readonly string[]>> = {
  '02': ['recurring_end', 'recurring_frequency'],
  '03': ['recurring_end', 'recurring_frequency', 'installment'],
}

const series = (fields: Fields): RuleFinding[] =>
  (ofSeries[String(fields['authentication_indicator'])] ?? [])
    .filter((name) => !given(fields, name))
    .map((name) => ({
      path: [name],
      text: 'this field is needed for a series of payments',
      remedy: 'Give it, or leave `authentication_indicator` at 01.',
    }))

const subdivisions = (fields: Fields): RuleFinding[] =>
  ['billing_state', 'shipping_state']
    .filter((name) => typeof fields[name] === 'string' && /^[A-Za-z]{2}-/.test(fields[name]))
    .map((name) => ({
      path: [name],
      text: 'the subdivision stands here without its country',
      remedy: 'Leave the country and the hyphen out: `TX`, not `US-TX`.',
    }))

/** What is wrong with a lookup's fields together. */
export const findLookupProblems = (fields: Fields): readonly RuleFinding[] => [
  ...cardSource(fields),
  ...series(fields),
  ...subdivisions(fields),
]
