import { Hono } from 'hono'
import type { SandboxGateways } from '../gateways.ts'
import { songbirdScript } from './songbird/songbird-script.ts'
import { spreedlyScript } from './spreedly/spreedly-script.ts'

const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }

/** Below which path each stand-in is served, under the names of the real scripts. */
export const scriptPaths = {
  spreedly: '/spreedly/iframe-v1.min.js',
  cardinal: '/cardinal/songbird.js',
} as const

/** The stand-ins for the gateways' own scripts in the page. */
export function scriptRoutes({ spreedly, cardinal }: Pick<SandboxGateways, 'spreedly' | 'cardinal'>): Hono {
  const app = new Hono()
  app.get(scriptPaths.spreedly, (context) => context.body(spreedlyScript(spreedly.origin), 200, headers))
  app.get(scriptPaths.cardinal, (context) => context.body(songbirdScript(cardinal.origin), 200, headers))
  return app
}
