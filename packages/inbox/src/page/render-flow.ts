import type { FlowProblem } from '../flows/flow-record.ts'
import { type Html, html } from './html.ts'
import type { ListedFlow } from './list-flows.ts'
import type { TimelineEntry } from './read-timeline.ts'
import { button, table, time } from './render-page.ts'

function problem(text: string | null): Html {
  if (text === null) return html``
  // Written by this package alone.
  const { code, text: why, remedy } = JSON.parse(text) as FlowProblem
  return html`<p class="problem">${code}: ${why} ${remedy}</p>`
}

/** One flow and what happened to it. */
export const renderFlow = (path: string, flow: ListedFlow, entries: readonly TimelineEntry[]): Html => html`
<p>${flow.name}, ${flow.status}, at ${flow.place}. ${flow.dueAt === null ? '' : `Asked about next at ${time(flow.dueAt)}.`}</p>
${problem(flow.problem)}
${flow.status === 'done' ? html`` : button(path, 'ask', flow.id, 'Ask now')}
${table(
  'Timeline',
  ['UTC', 'what happened'],
  entries.map(({ at, what }) => html`<tr><td>${time(at)}</td><td>${what}</td></tr>`),
)}`
