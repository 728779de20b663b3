import { readFileSync } from 'node:fs'

/** A recorded body, as text. Where each comes from is told in `fixtures/README.md`. */
export const fixtureText = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

/** A recorded body, parsed. */
export const fixture = (name: string): Record<string, unknown> => JSON.parse(fixtureText(name))
