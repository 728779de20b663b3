import { html } from 'hono/html'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { header } from './header.ts'
import { lamp } from './lamp.ts'
import { page } from './page.ts'

const radio = ({ name, title }: ShopGateway, at: number) =>
  html`<label class="tile"><input type="radio" name="gateway" value="${name}" ${at === 0 ? html`checked` : ''}><span>${title}</span></label>`

/** The checkout: what is bought, through which gateway, with which test card. The script fills the cards in. */
export const shopPage = (gateways: readonly ShopGateway[], sandbox: string) =>
  page(
    'Checkout – Nordlicht',
    'shop',
    html`${header(sandbox)}
<main class="checkout">
  <section class="product" aria-labelledby="product">
    ${lamp}
    <div>
      <h1 id="product">Desk lamp “Tromsø”</h1>
      <p class="muted">Warm light for long evenings. Nothing is really sold here: every gateway, bank and card is a fake on this machine.</p>
      <p class="price" id="price" aria-live="polite"></p>
    </div>
  </section>
  <form id="checkout" class="card">
    <fieldset>
      <legend>Pay through</legend>
      <div class="tiles">${gateways.map(radio)}</div>
    </fieldset>
    <fieldset>
      <legend>Card</legend>
      <div class="tiles" id="schemes"></div>
    </fieldset>
    <fieldset>
      <legend>What the bank does</legend>
      <div class="plays" id="plays"></div>
    </fieldset>
    <details class="backstage">
      <summary>Break something on purpose</summary>
      <div class="fields">
        <label>The gateway’s first answer
          <select name="fault">
            <option value="none">comes as it should</option>
            <option value="slow">takes three seconds</option>
            <option value="busy">is 429: too many requests</option>
            <option value="bad-gateway">is a proxy’s 502</option>
            <option value="cut-before">never comes; nothing was done</option>
            <option value="cut-after">never comes; it was done</option>
          </select>
        </label>
        <label>The bank’s page opens
          <select name="present">
            <option value="gateway">where the gateway wants it</option>
            <option value="window">in a window of its own</option>
            <option value="page">in place of the shop</option>
          </select>
        </label>
      </div>
    </details>
    <p class="trouble" id="trouble" role="alert" hidden></p>
    <button class="pay" type="submit" disabled>Pay</button>
  </form>
  <noscript><p class="notice">The checkout runs 3-D Secure in your browser, and needs JavaScript for it.</p></noscript>
</main>`,
  )
