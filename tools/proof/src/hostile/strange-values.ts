/** Values that no wire carries, and that a caller in JavaScript may hand over all the same. Each call makes new ones. */
export function strangeValues(): readonly unknown[] {
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  return [
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    10n ** 40n,
    Symbol('hostile'),
    () => 'called',
    new Date(Number.NaN),
    new Map([['token', 'a']]),
    Object.create(null),
    Object.create({ token: 'inherited', state: 'inherited', status: 'authenticated' }),
    new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : 'everything') }),
    circle,
    [circle, circle],
    Array.from({ length: 3 }),
    Object.assign([], { token: 'a', status: 'authenticated' }),
    new String('boxed'),
    true,
    '',
  ]
}
