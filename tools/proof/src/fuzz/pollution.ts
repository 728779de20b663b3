const prototypes: readonly (readonly [string, object])[] = [
  ['Object', Object.prototype],
  ['Array', Array.prototype],
  ['Function', Function.prototype],
  ['String', String.prototype],
  ['Number', Number.prototype],
  ['Boolean', Boolean.prototype],
  ['Map', Map.prototype],
  ['Promise', Promise.prototype],
]

const keysOf = (prototype: object): string => Reflect.ownKeys(prototype).map(String).join(' ')

const clean = new Map(prototypes.map(([name, prototype]) => [name, keysOf(prototype)]))

/** The prototype that something was written to, `Object`; `undefined` where all are as they were when this was loaded. */
export const pollutedPrototype = (): string | undefined =>
  prototypes.find(([name, prototype]) => clean.get(name) !== keysOf(prototype))?.[0]

/** Has a value got a prototype that the input chose? Then `value.polluted` is there, and no own member says so. */
export const inheritsPollution = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Object.hasOwn(value, 'polluted') && 'polluted' in value
