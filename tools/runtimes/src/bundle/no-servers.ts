import type { Plugin } from 'esbuild'

/** Modules of Node whose `createServer` listens on a port. */
const modules = /^node:(?:http|net)$/

/**
 * workerd listens on no port of a test's choice: a test that starts a server there says so when it does, and counts as not
 * applicable. All others of its file run.
 *
 * @param notHere - the path of the module with the error that says so
 */
export const noServers = (notHere: string): Plugin => ({
  name: 'no-servers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: modules }, ({ path }) => ({ path, namespace: 'no-servers' }))
    onLoad({ filter: /.*/, namespace: 'no-servers' }, () => ({
      contents: `import { NotHere } from ${JSON.stringify(notHere)}
export function createServer() { throw new NotHere('it starts a server, and workerd listens on no port of its choice') }`,
      resolveDir: '/',
      loader: 'js',
    }))
  },
})
