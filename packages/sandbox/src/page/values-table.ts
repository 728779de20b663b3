import type { GatewayGuide } from '../guide/gateway-guide.ts'
import { type Html, html } from './html.ts'

/** What a client is created with. */
export const valuesTable = ({ title, values }: GatewayGuide): Html => html`
<table>
<caption>Test credentials, made up by this sandbox</caption>
<tbody>${values.map(({ name, value }) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody>
</table>
<p class="hint">${title}'s own host never sees them. Start with <code>--seed</code> to keep them.</p>`
