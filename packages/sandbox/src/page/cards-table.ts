import type { GatewayGuide, GuideCard } from '../guide/gateway-guide.ts'
import { type Html, html } from './html.ts'

const row = ({ name, numbers, token, does }: GuideCard): Html => html`
<tr>
<th scope="row">${name}</th>
<td>${numbers.map((number) => html`<code>${number}</code> `)}</td>
<td>${token === undefined ? '' : html`<code>${token}</code>`}</td>
<td>${does}</td>
</tr>`

/** The test cards. */
export const cardsTable = ({ title, cards }: GatewayGuide): Html => html`
<details>
<summary>Test cards <span class="count">${cards.length}</span></summary>
<div class="wide" role="region" aria-label="Test cards of ${title}" tabindex="0">
<table>
<thead><tr><th scope="col">Card</th><th scope="col">Number</th><th scope="col">Token</th><th scope="col">What it does</th></tr></thead>
<tbody>${cards.map(row)}</tbody>
</table>
</div>
</details>`
