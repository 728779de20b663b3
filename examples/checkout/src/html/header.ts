import { html } from 'hono/html'

/** On top of every page. */
export const header = (sandbox: string) => html`<header class="top">
  <a class="brand" href="/"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2l2.6 6.9L22 12l-7.4 3.1L12 22l-2.6-6.9L2 12l7.4-3.1z" /></svg>Nordlicht</a>
  <nav><a href="${sandbox}/" target="_blank" rel="noopener">Sandbox</a></nav>
</header>`
