import { html } from 'hono/html'

/** What the shop sells. */
export const lamp = html`<svg class="lamp" viewBox="0 0 120 120" role="img" aria-label="A desk lamp">
  <circle class="glow" cx="44" cy="66" r="34" />
  <path class="arm" d="M84 104V58L58 30" />
  <path class="base" d="M66 104h36a4 4 0 0 1 4 4v2H62v-2a4 4 0 0 1 4-4z" />
  <path class="shade" d="M66 16 40 34a6 6 0 0 0-2 7l6 13 38-24-9-12a6 6 0 0 0-7-2z" />
  <circle class="joint" cx="84" cy="58" r="5" />
</svg>`
