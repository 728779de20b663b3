import type { IssuerPage, IssuerRenderer } from '@three-ds/core/testing'
import type { Html } from '../page/html.ts'
import { appPage } from './app.ts'
import { challengePage } from './challenge.ts'
import { noticePage } from './notice.ts'
import { outOfBandPage } from './out-of-band.ts'
import { messagePage, sendingPage } from './passing.ts'

function pageOf(page: IssuerPage): Html {
  switch (page.kind) {
    case 'challenge':
      return challengePage(page)
    case 'out-of-band':
      return outOfBandPage(page)
    case 'app':
      return appPage(page)
    case 'message':
      return messagePage(page)
    case 'notice':
      return noticePage(page)
    case 'fingerprint':
    case 'return-form':
      return sendingPage(page)
  }
}

/**
 * The pages of the sandbox's issuer: a bank's, usable with the keyboard and a screen reader, in all five of EMV's windows. Hand it to any
 * fake as `renderIssuerPage`.
 *
 * @example
 * ```ts
 * import { renderSandboxPage } from '@three-ds/sandbox'
 *
 * const page = renderSandboxPage({ kind: 'notice', subject: { gateway: 'Example' }, notice: 'done' })
 * console.log(page.includes('The bank has your answer.')) // true
 * ```
 */
// Nothing in a page is a promise, so that none of the templates is one.
export const renderSandboxPage: IssuerRenderer = (page) => String(pageOf(page))
