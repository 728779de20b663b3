import type { FinaroSandbox, FinaroSandboxCards } from '@three-ds/finaro/testing'

/** The vault's token of a test card, by its number. */
export function tokenOfCard({ cards, tokens }: Pick<FinaroSandbox, 'cards' | 'tokens'>, number: string): string {
  const names = Object.keys(cards) as (keyof FinaroSandboxCards)[] // a record's own keys
  const name = names.find((each) => cards[each] === number)
  if (name === undefined) throw new Error('The sandbox has no such card.')
  return tokens[name]
}
