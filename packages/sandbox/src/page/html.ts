import { html as escaping } from 'hono/html'

/** A piece of a page. What is put into it is escaped, unless it is such a piece itself. */
export type Html = ReturnType<typeof escaping>

/** Tag of a template: `html`<p>${text}</p>``. */
export const html = escaping
