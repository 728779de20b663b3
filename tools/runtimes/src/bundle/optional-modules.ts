import type { Plugin } from 'esbuild'

/**
 * Modules of Node that a library asks for where there are any, and does without elsewhere: here it does without.
 *
 * `@sinonjs/fake-timers` asks for them, to replace what stands in them too.
 */
export const optionalModules: Plugin = {
  name: 'optional-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:util|timers|timers\/promises)$/ }, ({ path }) => ({ path, namespace: 'optional-modules' }))
    onLoad({ filter: /.*/, namespace: 'optional-modules' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}
