import { type FlowMachine, flowTransitions } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { flowMachines } from '../src/flow-page/flow-machines.ts'

const rowsOf = ({ transitions }: FlowMachine) => Object.entries(transitions)

describe.each(flowMachines.map((machine) => [machine.name, machine] as const))(
  'the machine of %s',
  (_name, machine) => {
    it('is a part of the machine of every flow', () => {
      const all: Readonly<Record<string, readonly string[]>> = flowTransitions
      for (const [from, to] of rowsOf(machine)) expect(all[from]).toEqual(expect.arrayContaining([...to]))
    })

    it('leaves each place that it comes to, but for the end', () => {
      const reached = new Set(rowsOf(machine).flatMap(([, to]) => to))
      expect([...reached].filter((place) => place !== 'done').toSorted()).toEqual(
        rowsOf(machine)
          .map(([from]) => from)
          .filter((from) => from !== 'start')
          .toSorted(),
      )
    })

    it('can come to its end from everywhere', () => {
      const ending = new Set<string>(['done'])
      // Each round finds the places that are one step further from the end.
      for (const _round of rowsOf(machine)) {
        for (const [from, to] of rowsOf(machine)) if (to.some((place) => ending.has(place))) ending.add(from)
      }
      for (const [from] of rowsOf(machine)) expect([...ending]).toContain(from)
    })
  },
)
