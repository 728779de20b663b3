import type { GatewayGuide } from '../guide/gateway-guide.ts'
import type { SandboxState } from '../state/sandbox-state.ts'
import { gatewaySection } from './gateway-section.ts'
import { type Html, html } from './html.ts'
import type { Notice } from './notice.ts'
import { noticePart } from './notice-part.ts'

/** The start page: what is served, how to reach it, what to play, what is switched on. It works without a script. */
export const renderStartPage = (
  guides: readonly GatewayGuide[],
  { origin, gateways }: SandboxState,
  notice: Notice | undefined,
): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Three-DS sandbox</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<a class="skip" href="#gateways">To the gateways</a>
<header>
<div>
<h1>Three-DS sandbox</h1>
<p>Five fake gateways and their issuer, on this machine. No money moves, and no card here is real.</p>
</div>
<nav aria-label="Gateways"><ul>${guides.map(({ gateway, title }) => html`<li><a href="#${gateway}">${title}</a></li>`)}</ul></nav>
</header>
<main id="gateways">
<section class="start" aria-labelledby="start-title">
<h2 id="start-title">How to use it</h2>
<ol>
<li>Give a client the test credentials of its gateway, <code>baseUrl</code> among them.</li>
<li>Pay with one of the test cards, or play a scenario: <code>sandbox.request('challenge')</code>.</li>
<li>Open the address that the flow hands to the page: the issuer is there. Then look here at what was charged.</li>
</ol>
<p>For programs: <a href="/_sandbox/state">state</a>, <a href="/_sandbox/guide">guide</a> and
<a href="/_sandbox/exchanges">exchanges</a> as JSON, below <code>${origin}/_sandbox</code>.</p>
${notice !== undefined && notice.gateway === undefined ? noticePart(notice) : ''}
<form method="post" action="/"><button name="do" value="reset" class="quiet">Forget everything, everywhere</button>
<button name="do" value="wait" class="quiet">Let a quarter of an hour pass</button> <a href="/">Refresh</a></form>
</section>
${guides.map((guide) => gatewaySection(guide, gateways[guide.gateway], notice))}
</main>
</body>
</html>`
