import { readFileSync } from 'node:fs'

/** Sample payloads of the providers' own tests, whose README says where each comes from. */
export const fixture = (provider: 'cardinal' | 'finaro' | 'processout' | 'spreedly', name: string): string =>
  readFileSync(new URL(`../../../${provider}/test/fixtures/${name}`, import.meta.url), 'utf8')

/** One text member of a sample in JSON. */
export const memberOf = (provider: 'cardinal' | 'finaro', name: string, member: string): string =>
  String((JSON.parse(fixture(provider, name)) as Readonly<Record<string, unknown>>)[member])
