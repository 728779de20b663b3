import { readFileSync } from 'node:fs'

/** A published token with its claims. Where each comes from is told in `fixtures/README.md`. */
export interface TokenFixture {
  readonly token: string
  readonly claims: Readonly<Record<string, unknown>>
  readonly key: string | null
}

export const tokenFixture = (name: string): TokenFixture =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'))
