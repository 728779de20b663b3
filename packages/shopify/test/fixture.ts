import { readFileSync } from 'node:fs'

/** A recorded body, parsed. Where each comes from is told in `fixtures/README.md`. */
export const fixture = <T = Record<string, unknown>>(name: string): T =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'))
