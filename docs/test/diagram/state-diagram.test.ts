import { drawFlow } from '@three-ds/one-checkout/flow-page/draw-flow'
import { flowMachines } from '@three-ds/one-checkout/flow-page/flow-machines'
import { describe, expect, it } from 'vitest'
import { drawDiagram } from '../../src/diagram/draw-diagram.ts'
import { parseStateDiagram } from '../../src/diagram/state-diagram.ts'
import { toDot } from '../../src/diagram/to-dot.ts'

const small = 'stateDiagram-v2\n  state "redirect" as redirect\n  [*] --> redirect\n  redirect --> [*]'

const mermaidOf = (drawn: string): string => drawn.replace(/^```mermaid\n/, '').replace(/\n```$/, '')

describe('a state diagram', () => {
  it('is read with its labels and arrows', () => {
    expect(parseStateDiagram(small)).toEqual({
      states: [{ name: 'redirect', label: 'redirect' }],
      arrows: [
        { from: '[*]', to: 'redirect' },
        { from: 'redirect', to: '[*]' },
      ],
    })
  })

  it.each([
    ['flowchart TD', 'begin with stateDiagram-v2'],
    ['stateDiagram-v2\n  note right of redirect: hello', 'cannot be read'],
    ['stateDiagram-v2\n  [*] --> nowhere', 'nowhere, which has no label'],
  ])('is refused rather than drawn in part: %j', (text, reason) => {
    expect(() => parseStateDiagram(text)).toThrow(reason)
  })

  it('begins and ends in two dots of their own', () => {
    const dot = toDot(parseStateDiagram(small))
    expect(dot).toContain('start_dot -> redirect')
    expect(dot).toContain('redirect -> end_dot')
  })
})

describe('the drawing of every gateway’s machine', () => {
  it.each(flowMachines.map((machine) => [machine.name, machine] as const))('%s has all its arrows', (_, machine) => {
    const arrows = Object.values(machine.transitions).flat().length + 1 // the end’s own
    const figure = drawDiagram(mermaidOf(drawFlow(machine)))
    expect(figure.match(/class="edge/g)).toHaveLength(arrows)
  })

  it('has no color and no id of its own, and says the same in words', () => {
    const figure = drawDiagram(small)
    expect(figure).not.toMatch(/ (?:id|fill|stroke)="/)
    expect(figure).toContain('<li>start: redirect</li><li>redirect: the end</li>')
    expect(figure).toContain('role="img"')
  })
})
