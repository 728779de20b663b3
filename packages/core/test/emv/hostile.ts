import { type Base64Form, encodeBase64 } from '../../src/emv/base64.ts'

const form: Base64Form = { alphabet: 'base64url', padding: false }

/** Any text as a form field would carry it. */
export const carried = (text: string): string => encodeBase64(new TextEncoder().encode(text), form)

/** Any JSON value as a form field would carry it. */
export const carriedJson = (value: unknown): string => carried(JSON.stringify(value))

/** What a stranger may post instead of a message; each must be refused, quickly, by the field's name. */
export const hostile: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', '   '],
  ['no base64', '{"threeDSServerTransID":"a"}'],
  ['a percent sign that stands for nothing', 'eyJ%ZZ'],
  ['percent-encoding of broken UTF-8', '%C3%28'],
  ['ten megabytes', 'A'.repeat(10_000_000)],
  ['ten megabytes of percent signs', '%41'.repeat(3_333_333)],
  ['broken UTF-8', encodeBase64(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), form)],
  ['no JSON', carried('threeDSServerTransID=a')],
  ['half of a JSON object', carried('{"threeDSServerTransID":"a"')],
  ['a list', carriedJson([{ threeDSServerTransID: 'a' }])],
  ['a text', carriedJson('a')],
  ['a number', carriedJson(1)],
  ['null', carriedJson(null)],
  ['deep lists', carried('['.repeat(20_000) + ']'.repeat(20_000))],
  ['deep objects', carried(`{"a":${'{"a":'.repeat(6_000)}1${'}'.repeat(6_000)}}`)],
  ['deep nesting below an unknown key', carried(`{"x":${'['.repeat(150)}${']'.repeat(150)}}`)],
  ['a prototype', carried('{"__proto__":{"polluted":true}}')],
  ['a prototype in disguise', carried('{"\\u005f_proto__":{"polluted":true}}')],
  ['a prototype further down', carried('{"x":[{"__proto__":1}]}')],
]
