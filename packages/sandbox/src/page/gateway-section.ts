import type { GatewayGuide } from '../guide/gateway-guide.ts'
import type { GatewayState } from '../state/sandbox-state.ts'
import { callbacksPart } from './callbacks-part.ts'
import { cardsTable } from './cards-table.ts'
import { faultsPart } from './faults-part.ts'
import { type Html, html } from './html.ts'
import type { Notice } from './notice.ts'
import { noticePart } from './notice-part.ts'
import { scenariosTable } from './scenarios-table.ts'
import { statePart } from './state-part.ts'
import { valuesTable } from './values-table.ts'

const script = ({ pageScript }: GatewayGuide): Html =>
  pageScript === undefined
    ? html``
    : html` <span class="hint">its script in the page: <code>${pageScript}</code></span>`

/** All of one gateway. */
export const gatewaySection = (guide: GatewayGuide, state: GatewayState, notice: Notice | undefined): Html => html`
<section id="${guide.gateway}" aria-labelledby="${guide.gateway}-title">
<h2 id="${guide.gateway}-title">${guide.title}</h2>
<p class="origin"><code>${guide.origin}</code>${script(guide)}</p>
${notice?.gateway === guide.gateway ? noticePart(notice) : ''}
<div class="columns">
<div>${valuesTable(guide)}</div>
<div><h3>What it did</h3>${statePart(state)}
<form method="post" action="/"><input type="hidden" name="gateway" value="${guide.gateway}"><button name="do" value="reset" class="quiet">Forget everything</button></form>
</div>
<div>${faultsPart(guide.gateway, state)}${callbacksPart(guide.gateway)}</div>
</div>
${scenariosTable(guide)}
${cardsTable(guide)}
</section>`
