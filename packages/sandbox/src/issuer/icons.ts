import { html } from '../page/html.ts'

/** The mark of a bank that is none. */
export const bankIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2 2 7v3h20V7L12 2Zm-8 10v6h3v-6H4Zm6.5 0v6h3v-6h-3Zm6.5 0v6h3v-6h-3ZM2 20v2h20v-2H2Z"/></svg>`

/** Something went well. */
export const goodIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.2 14.4-4-4 1.7-1.7 2.3 2.3 4.9-5 1.7 1.7-6.6 6.7Z"/></svg>`

/** Something did not. */
export const badIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.5 12.8-1.7 1.7-2.8-2.8-2.8 2.8-1.7-1.7 2.8-2.8-2.8-2.8 1.7-1.7 2.8 2.8 2.8-2.8 1.7 1.7-2.8 2.8 2.8 2.8Z"/></svg>`
