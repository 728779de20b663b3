import { type FlowMachine, flowTransitions, heardEvents, pollReasons, stepNotes } from '@three-ds/core'
import { drawFlow } from './draw-flow.ts'
import { flowMachines } from './flow-machines.ts'
import { markdownTable } from './markdown-table.ts'

const events = ['frame', 'return', 'script', 'callback', 'poll'] as const

const heard = (): string =>
  markdownTable(
    ['at', ...events.map((event) => `\`${event}\``)],
    Object.entries(heardEvents).map(([at, row]) => [`\`${at}\``, ...events.map((event) => row[event])]),
  )

const transitions = (): string =>
  markdownTable(
    ['from', 'to'],
    Object.entries(flowTransitions).map(([from, to]) => [
      `\`${from}\``,
      to.length === 0 ? 'nothing' : to.map((each) => `\`${each}\``).join(', '),
    ]),
  )

const reasons = (): string =>
  markdownTable(
    ['reason', 'what it means', 'goes on by'],
    Object.entries(pollReasons).map(([reason, { meaning, goesOnBy }]) => [`\`${reason}\``, meaning, `\`${goesOnBy}\``]),
  )

const notes = (): string =>
  markdownTable(
    ['note', 'what it says of the event'],
    Object.entries(stepNotes).map(([note, meaning]) => [`\`${note}\``, meaning]),
  )

const drawing = (machine: FlowMachine): string => `### ${machine.name}\n\n${drawFlow(machine)}`

/** What stands between the markers of `docs/flow.md`, by the markers' names. */
export const flowSections: Readonly<Record<string, () => string>> = {
  transitions,
  heard,
  reasons,
  notes,
  gateways: () => flowMachines.map(drawing).join('\n\n'),
}
