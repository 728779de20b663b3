import { createHash } from 'node:crypto'

/** What VueUse writes into the page while the look changes, so that nothing fades: https://vueuse.org/core/useColorMode. */
const stillStyle =
  '*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The scripts that stand in a page itself. */
const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)

/**
 * The Content Security Policy of a page: its own files and the scripts that stand in it, and no connection to anywhere, not even to its
 * own host. What the inspector is given cannot leave the page.
 *
 * @param html - the page as it is served; a line break changed afterwards makes its scripts strangers
 */
export const contentSecurityPolicy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(inlineScripts(html))].map(hashOf).join(' ')}`.trim(),
    `style-src-elem 'self' ${hashOf(stillStyle)}`,
    // Colors of code stand in attributes; an attribute loads nothing that the other rules do not allow.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')

/** The page with its policy, before anything that the policy is about. */
export const withContentSecurityPolicy = (html: string): string =>
  html.replace(
    /(<meta charset="utf-8">)/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">
    <meta name="referrer" content="no-referrer">`,
  )
