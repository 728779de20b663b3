import { html } from 'hono/html'
import type { OrderView } from '../orders/order-view.ts'
import { header } from './header.ts'
import { page } from './page.ts'

/** The order: what is going on, and beside it what is said between the parties. The script fills both in. */
export const orderPage = (ticket: string, { gateway, gatewayTitle }: OrderView, sandbox: string) =>
  page(
    'Your order – Nordlicht',
    'order',
    html`${header(sandbox)}
<main class="order" data-ticket="${ticket}">
  <section class="card stage-card" aria-labelledby="headline">
    <p class="muted">Through ${gatewayTitle}</p>
    <h1 id="headline" tabindex="-1">One moment …</h1>
    <p id="message" class="message" role="status" aria-live="polite"></p>
    <div id="stage" class="stage" hidden></div>
    <p id="buttons" class="buttons"></p>
    <div id="receipt" class="receipt" hidden></div>
    <details class="backstage">
      <summary>Break something on purpose</summary>
      <p class="buttons">
        <button type="button" data-do="ask">Ask the gateway now</button>
        <button type="button" data-do="callbacks" data-gateway="${gateway}">Deliver callbacks now</button>
      </p>
      <p class="muted">Or reload this page, open it in a second tab, go back, or just walk away: one charge, whatever you do.</p>
    </details>
  </section>
  <section class="card timeline" aria-labelledby="timeline">
    <div class="row">
      <h2 id="timeline">What is said</h2>
      <div class="buttons">
        <button type="button" id="as-list" aria-pressed="false">As a list</button>
        <button type="button" id="save">Save the diagram</button>
      </div>
    </div>
    <div id="diagram" class="diagram"></div>
    <ol id="entries" class="entries" hidden></ol>
  </section>
</main>`,
  )
