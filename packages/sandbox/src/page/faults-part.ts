import type { PlannedFault } from '@three-ds/core/testing'
import type { GatewayName } from '../gateways.ts'
import type { GatewayState } from '../state/sandbox-state.ts'
import { faultChoices } from './data/fault-choices.ts'
import { type Html, html } from './html.ts'

const planned = ({ fault, operation = 'any request', left }: PlannedFault): Html => html`
<li><span class="mark declined">${fault.kind}</span> on <code>${operation}</code>, ${left} more</li>`

/** What is switched on, and the form that switches more on. */
export const faultsPart = (gateway: GatewayName, { faults, operations }: GatewayState): Html => html`
<h3>Break it</h3>
${
  faults.length === 0
    ? html`<p class="hint">Nothing is planned to go wrong.</p>`
    : html`<ul class="plain">${faults.map(planned)}</ul>`
}
<form method="post" action="/">
<input type="hidden" name="gateway" value="${gateway}">
<label>What <select name="fault">${faultChoices.map(({ name, text }) => html`<option value="${name}">${text}</option>`)}</select></label>
<label>On <select name="operation"><option value="">any request</option>${operations.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Times <input type="number" name="times" value="1" min="1" max="1000" required></label>
<button name="do" value="fail">Break</button>
${faults.length === 0 ? '' : html`<button name="do" value="recover" class="quiet">Repair</button>`}
</form>`
