import { html } from 'hono/html'
import { page } from './page.ts'

/** Tells the page that waits, if there is one, that the cardholder is back; else it goes there itself. */
export const returnPage = (ticket: string) =>
  page(
    'Back at the shop',
    'return',
    html`<main class="notice" data-ticket="${ticket}"><p>Back at the shop …</p><p><a href="/orders/${ticket}" target="_top">Go on to your order</a></p></main>`,
  )
