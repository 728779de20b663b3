/**
 * What Vitest's assertions and timers ask for while they run. Its own worker puts it there; here nobody else does. Only the fields that
 * they read: a new one shows itself, since the unchanged tests then fail and are named.
 */
export function provideVitestState(): void {
  Object.defineProperty(globalThis, '__vitest_worker__', {
    value: { config: { fakeTimers: {}, snapshotOptions: { expand: false }, expect: {} }, filepath: '' },
    configurable: true,
  })
}
