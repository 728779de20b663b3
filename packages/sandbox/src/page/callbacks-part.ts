import { callbackOrders } from '../callbacks/callback-order.ts'
import type { GatewayName } from '../gateways.ts'
import { type Html, html } from './html.ts'

const words = { late: 'late: old news, newest first', shuffled: 'out of order' } as const

const flag = (name: keyof typeof words): Html => html`
<label class="flag"><input type="checkbox" name="${name}"> ${words[name]}</label>`

/** Delivers callbacks, where the gateway has any. */
export function callbacksPart(gateway: GatewayName): Html {
  if (gateway === 'finaro') return html``
  const { shape } = callbackOrders[gateway]
  return html`
<h3>Deliver callbacks</h3>
<form method="post" action="/">
<input type="hidden" name="gateway" value="${gateway}">
<label>To <input type="url" name="url" placeholder="the address that each payment named"></label>
<label>Times <input type="number" name="times" value="1" min="1" max="20" required></label>
${'shuffled' in shape ? flag('shuffled') : ''}${'late' in shape ? flag('late') : ''}
${'what' in shape ? html`<label>What <select name="what"><option value="confirmations">confirmations</option><option value="session">a new payment session</option></select></label>` : ''}
<button name="do" value="deliver">Deliver</button>
</form>`
}
