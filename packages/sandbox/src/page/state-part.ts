import type { LedgerEntry, OpenAuthentication } from '@three-ds/core/testing'
import type { GatewayState } from '../state/sandbox-state.ts'
import { type Html, html } from './html.ts'
import { moneyText } from './money-text.ts'

const most = 8

const entry = ({ operation, amount, charged }: LedgerEntry): Html => html`
<li><code>${operation}</code> ${moneyText(amount)} ${charged ? html`<span class="mark captured">charged</span>` : ''}</li>`

const waiting = ({ id, waitsFor, amount }: OpenAuthentication): Html => html`
<li><span class="mark">${waitsFor}</span> ${moneyText(amount)} <code>${id}</code></li>`

/** The latest of a list, newest first. */
const latest = <T>(items: readonly T[]): readonly T[] => items.slice(-most).toReversed()

/** What the gateway did, and who is still waited for. */
export const statePart = ({ ledger, charges, open }: GatewayState): Html => html`
<dl class="figures">
<div><dt>Asked for</dt><dd>${ledger.length}</dd></div>
<div><dt>Charged</dt><dd>${charges}</dd></div>
<div><dt>Waiting for a cardholder</dt><dd>${open.length}</dd></div>
</dl>
${open.length === 0 ? '' : html`<h4>Waiting</h4><ul class="plain">${latest(open).map(waiting)}</ul>`}
${ledger.length === 0 ? html`<p class="hint">Nothing yet.</p>` : html`<h4>Latest in the ledger</h4><ul class="plain">${latest(ledger).map(entry)}</ul>`}`
