import { type ActionResult, collectBrowserData, runAction, windowSizes } from '@three-ds/browser'
import { contentSecurityPolicy } from '@three-ds/browser/csp'
import { processOutActions, songbird } from '@three-ds/browser/scripts'
import type { BrowserAction } from '@three-ds/core'
import { check } from '../portable/check.ts'

/** What a page does with a step: compiled here, run by the browser's own tests. */
export const run = (action: BrowserAction, container: HTMLElement): Promise<ActionResult> =>
  runAction(action, { container, signal: undefined })

check('EMV sizes', windowSizes['02'] !== 'full')
check('a policy names the frames', contentSecurityPolicy({ gateways: ['finaro'] }).includes('frame-src'))
check(
  'what needs a page waits for it',
  [collectBrowserData, processOutActions, songbird].every((one) => typeof one === 'function'),
)
