import { type HostileIdea, numbered, repeated } from './idea.ts'

const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'

/**
 * What has been done to readers of JSON.
 *
 * Sources: RFC 8259, sections 4, 6 and 9 (repeated names, range of numbers, depth); OWASP, "Prototype Pollution Prevention Cheat
 * Sheet"; the JSON parsing test suite of Nicolas Seriot.
 */
export const jsonIdeas: readonly HostileIdea[] = [
  { name: 'deep lists', make: (size) => repeated('[', size / 2) + repeated(']', size / 2) },
  { name: 'deep lists that never end', make: (size) => repeated('[', size) },
  {
    name: 'deep objects',
    make: (size) => `${repeated('{"a":', size)}1${'}'.repeat(Math.max(1, Math.floor(size / 5)))}`,
  },
  {
    name: 'deep below a known name',
    make: (size) => `{"transaction":${repeated('[', size / 2)}${repeated(']', size / 2)}}`,
  },
  { name: 'prototype', make: (size) => `[${repeated(`${polluting},`, size)}${polluting}]` },
  { name: 'prototype of the root', make: (size) => `{"__proto__":{"polluted":1,"token":"${repeated('a', size)}"}}` },
  {
    name: 'prototype below a known name',
    make: (size) => `{"transaction":${polluting},"result":[${polluting}],"a":"${repeated('a', size)}"}`,
  },
  { name: 'duplicate names', make: (size) => `{${repeated('"token":"a",', size)}"token":"b"}` },
  { name: 'distinct names', make: (size) => `{${numbered((index) => `"a${index}":1,`, size)}"z":1}` },
  {
    name: 'names in two spellings',
    make: (size) => `{${repeated('"Messagetype":"CRes","messageType":"CRes",', size)}"messagetype":"CRes"}`,
  },
  { name: 'gigantic number', make: (size) => `{"amount":${repeated('9', size)}}` },
  { name: 'gigantic fraction', make: (size) => `{"amount":0.${repeated('1', size)}}` },
  { name: 'gigantic exponent', make: (size) => `{"amount":1e${repeated('9', size)},"at":-1e-${repeated('9', 9)}}` },
  { name: 'number that breaks off', make: (size) => `{"amount":-${repeated('0', size)}.e` },
  { name: 'list where an object was', make: (size) => `[${repeated('{"token":"a"},', size)}{}]` },
  {
    name: 'lists where texts were',
    make: (size) => `{"transaction":{"token":[${repeated('[],', size)}[]],"state":{},"amount":[1]}}`,
  },
  {
    name: 'object where a text was',
    make: (size) => `{"event_id":{"a":"${repeated('a', size)}"},"messageType":{},"threeDSServerTransID":{}}`,
  },
  { name: 'long text', make: (size) => `{"token":"${repeated('a', size)}"}` },
  { name: 'text of escapes', make: (size) => `{"token":"${repeated('\\u0000', size)}"}` },
  { name: 'text of backslashes', make: (size) => `{"token":"${repeated('\\\\', size)}` },
  { name: 'halves of characters', make: (size) => `{"token":"${repeated('\\ud800', size)}"}` },
  { name: 'quotes', make: (size) => repeated('"', size) },
  { name: 'commas', make: (size) => `{${repeated(',', size)}}` },
  { name: 'blanks between', make: (size) => `{${repeated(' \n\t', size)}"a":1}` },
  {
    name: 'many transactions',
    make: (size) => `{"transactions":[${repeated('{"token":"T","state":"pending"},', size)}{}]}`,
  },
  { name: 'many results', make: (size) => `{"result":[${repeated('{"transaction":{"responseCode":"A"}},', size)}{}]}` },
  { name: 'many errors', make: (size) => `{"errors":[${repeated('{"key":"a","message":"b"},', size)}{}]}` },
]
