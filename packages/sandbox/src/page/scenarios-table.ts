import type { GatewayGuide, GuideScenario } from '../guide/gateway-guide.ts'
import { type Html, html } from './html.ts'
import { moneyText } from './money-text.ts'

const row = ({ name, card, amount, steps, authentication, payment = 'none' }: GuideScenario): Html => html`
<tr>
<th scope="row"><code>${name}</code></th><td>${card}</td><td class="number">${moneyText(amount)}</td>
<td>${steps.length === 0 ? 'none' : steps.join(', then ')}</td>
<td><span class="mark ${authentication}">${authentication}</span></td>
<td><span class="mark ${payment}">${payment}</span></td>
</tr>`

/** What can be played, and what happens. */
export const scenariosTable = ({ title, scenarios }: GatewayGuide): Html => html`
<details open>
<summary>Scenarios <span class="count">${scenarios.length}</span></summary>
<div class="wide" role="region" aria-label="Scenarios of ${title}" tabindex="0">
<table>
<caption>What happens if the cardholder does whatever is asked: played when this page was first opened</caption>
<thead>
<tr><th scope="col">Scenario</th><th scope="col">Card</th><th scope="col">Amount</th><th scope="col">Steps</th>
<th scope="col">Authentication</th><th scope="col">Payment</th></tr>
</thead>
<tbody>${scenarios.map(row)}</tbody>
</table>
</div>
</details>`
