import type { InspectedField, Inspection } from 'three-ds/inspect'
import { h, type VNode } from 'vue'
import { authorizeWords } from './authorize-words.ts'
import { codeInText } from './code-in-text.ts'

/** A part of the answer that has something to say. Everything in it is text: nothing of the pasted blob becomes a tag. */
const list = (heading: string, lines: readonly string[]): VNode[] =>
  lines.length === 0
    ? []
    : [
        h('h4', heading),
        h(
          'ul',
          lines.map((line) => h('li', codeInText(line))),
        ),
      ]

const fieldRow = ({ path, about, value, meaning, masked }: InspectedField): VNode =>
  h('tr', [
    h('th', { scope: 'row' }, h('code', path)),
    h('td', [h('span', { class: masked ? 'masked' : 'value' }, value), h('small', codeInText(meaning ?? about))]),
  ])

const fieldTable = (fields: readonly InspectedField[]): VNode[] =>
  fields.length === 0 ? [] : [h('h4', 'Fields'), h('table', h('tbody', fields.map(fieldRow)))]

const outcome = (found: Inspection): string[] => [
  ...(found.evidence === undefined ? [] : [`Evidence: ${found.evidence}`]),
  ...(found.status === undefined ? [] : [`Authentication: ${found.status}`]),
  ...(found.payment === undefined
    ? []
    : [`Payment: ${found.payment.status}${found.payment.final ? '' : ', not final'}`]),
  ...('signature' in found ? [`Signature: ${found.signature.text}`] : []),
]

const inWords = ({ explanation }: Inspection): string[] =>
  explanation === undefined
    ? []
    : [
        explanation.summary,
        `May it be authorized? ${authorizeWords[explanation.authorize]}`,
        `Who is liable? ${explanation.liability}`,
        ...explanation.next,
      ]

/** An inspection as nodes, with what was packed inside of it below. */
export function inspectionView(found: Inspection): VNode {
  return h('section', { class: 'inspection' }, [
    h('h3', found.title),
    h('p', { class: 'kind' }, [
      'Kind: ',
      h('code', found.kind),
      ...(found.foundIn === undefined ? [] : [', found in the field ', h('code', found.foundIn)]),
    ]),
    ...list(
      'Problems',
      found.problems.map(({ path, text, remedy }) => `${path === '' ? '' : `${path}: `}${text} ${remedy}`),
    ),
    ...list('Outcome', outcome(found)),
    ...list('In plain words', inWords(found)),
    ...list('It proves', found.proves),
    ...list('It does not prove', found.provesNot),
    ...fieldTable(found.fields),
    ...list('Notes', found.notes),
    ...list(
      'It could also be',
      found.alternatives.map(({ kind, text }) => `${kind}: ${text}`),
    ),
    ...(found.contains.length === 0 ? [] : [h('h4', 'Inside of it'), ...found.contains.map(inspectionView)]),
  ])
}
