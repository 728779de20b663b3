import type { InboxFigures } from '../metrics/inbox-metrics.ts'
import type { RefusedCallback } from '../set-aside/refused-callbacks.ts'
import type { SetAsideEvent } from '../set-aside/set-aside-events.ts'
import { type Html, html } from './html.ts'
import type { ListedFlow } from './list-flows.ts'
import { button, table, time } from './render-page.ts'

/** What the overview shows. */
export interface Overview {
  readonly figures: InboxFigures
  readonly flows: readonly ListedFlow[]
  readonly setAside: readonly SetAsideEvent[]
  readonly refused: readonly RefusedCallback[]
}

const flowRow = (path: string, flow: ListedFlow): Html => html`<tr>
<td><a href="${path}?flow=${encodeURIComponent(flow.id)}">${flow.id}</a></td><td>${flow.name}</td><td>${flow.status}</td><td>${flow.place}</td>
<td>${time(flow.createdAt)}</td><td>${time(flow.changedAt)}</td><td>${time(flow.dueAt)}</td>
<td class="problem">${flow.problem === null ? '' : 'asking failed'}${flow.setAside === '0' ? '' : ` ${flow.setAside} set aside`}</td></tr>`

const eventRow = (
  path: string,
  { id, receiver, flowId, receivedAt, attempts, why, held }: SetAsideEvent,
): Html => html`<tr>
<td><a href="${path}?flow=${encodeURIComponent(flowId)}">${flowId}</a></td><td>${receiver}</td><td>${time(receivedAt)}</td>
<td>${attempts}</td><td class="problem">${why}</td><td>${held}</td>
<td>${button(path, 'replay', id, 'Replay')}${button(path, 'discard', id, 'Discard')}</td></tr>`

const refusedRow = ({ receiver, receivedAt, bytes, refusals }: RefusedCallback): Html => html`<tr>
<td>${receiver}</td><td>${time(receivedAt)}</td><td>${bytes}</td><td>${refusals.map(({ reason }) => reason).join(', ')}</td></tr>`

/** `1 event waits`, `2 events wait`: a number with the words that fit it. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** All that a person has to know first. Times are UTC. */
export const renderOverview = (path: string, { figures, flows, setAside, refused }: Overview): Html => html`
<p>${counted(figures.eventsWaiting, 'event waits', 'events wait')}, the oldest for ${Math.round(figures.oldestEventSeconds)} s;
${counted(figures.eventsSetAside, 'is', 'are')} set aside; the oldest pending flow began ${Math.round(figures.oldestFlowSeconds)} s ago;
${counted(figures.timeToEnd.count, 'flow was', 'flows were')} done in the last hour,
half of them within ${figures.timeToEnd.p50.toFixed(1)} s.</p>
<h2>Flows</h2>${table(
  'Flows',
  ['flow', 'name', 'status', 'place', 'began', 'changed', 'asked next', ''],
  flows.map((flow) => flowRow(path, flow)),
)}
<h2>Set aside</h2>${table(
  'Set aside',
  ['flow', 'receiver', 'received', 'attempts', 'why', 'held behind it', ''],
  setAside.map((event) => eventRow(path, event)),
)}
<h2>Not believed</h2>${table('Not believed', ['receiver', 'received', 'bytes', 'reasons'], refused.map(refusedRow))}`
