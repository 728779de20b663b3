import { describeScheme } from '@three-ds/core'
import type { IssuerSubject } from '@three-ds/core/testing'
import { raw } from 'hono/html'
import { type Html, html } from '../page/html.ts'
import { frameWidths } from './frame-widths.ts'
import { bankIcon } from './icons.ts'
import { style } from './style.ts'

/**
 * What every page of the issuer has around its content.
 *
 * @param script - this source's own text: it is put into the page as it is
 */
export function issuerDocument(title: string, subject: IssuerSubject, content: Html, script?: string): Html {
  const { scheme, windowSize = '05' } = subject
  return html`<!doctype html>
<html lang="en" style="--width: ${frameWidths[windowSize]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} - Sandbox Bank</title>
<style>${raw(style)}</style>
</head>
<body>
<div class="page">
<header>
<span class="bank">${bankIcon}Sandbox Bank</span>
${scheme === undefined ? '' : html`<span class="scheme">${describeScheme(scheme) ?? scheme}</span>`}
</header>
<main>
<h1>${title}</h1>
${content}
</main>
</div>
${script === undefined ? '' : html`<script>${raw(script)}</script>`}
</body>
</html>`
}
