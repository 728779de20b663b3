import { inspect } from 'node:util'

/** All that a careless log would print of a value. */
export const printed = (value: unknown): string =>
  [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}${inspect(value.cause)}` : '',
  ].join('\n')
