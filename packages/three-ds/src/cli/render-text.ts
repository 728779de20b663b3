import type { Authorization } from '@three-ds/core'
import type { InspectedField, InspectedSignature, Inspection } from '../inspect/inspection.ts'
import type { Paint } from './paint.ts'

const authorizeTexts: Readonly<Record<Authorization, string>> = {
  'with-3ds': 'yes, with this authentication',
  'without-3ds-at-own-risk': 'only without 3-D Secure, at your own risk',
  no: 'no',
  'not-yet': 'not yet',
}

const section = (paint: Paint, heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', paint('heading', heading), ...lines.map((line) => `  ${line}`)]

/** One field: its path, what it holds, and what that means. */
function fieldLines(fields: readonly InspectedField[], paint: Paint): string[] {
  const width = Math.min(44, Math.max(0, ...fields.map(({ path }) => path.length)))
  return fields.flatMap(({ path, about, value, meaning }) => [
    `${paint('name', path.padEnd(width))}  ${value}`,
    `${''.padEnd(width)}  ${paint('quiet', meaning === undefined ? about : `${about}: ${meaning}`)}`,
  ])
}

const signatureStyles = { holds: 'good', 'does-not-hold': 'bad', 'not-checked': 'quiet' } as const

const signatureLines = (signature: InspectedSignature | undefined, paint: Paint): string[] =>
  signature === undefined ? [] : [paint(signatureStyles[signature.state], signature.text)]

function outcomeLines({ status, payment, evidence }: Inspection): string[] {
  return [
    ...(evidence === undefined ? [] : [`evidence        ${evidence}`]),
    ...(status === undefined ? [] : [`authentication  ${status}`]),
    ...(payment === undefined
      ? []
      : [
          `payment         ${payment.status}${payment.decline === undefined ? '' : ` (${payment.decline})`}` +
            `${payment.final ? '' : ', not final'}`,
        ]),
  ]
}

function explanationLines({ explanation }: Inspection): string[] {
  if (explanation === undefined) return []
  const { summary, authorize, liability, reasons, next, forCardholder } = explanation
  return [
    summary,
    `may it be authorized?  ${authorizeTexts[authorize]}`,
    `who is liable?         ${liability}`,
    ...reasons.map(({ text, source }) => `because  ${text}${source === undefined ? '' : ` (${source})`}`),
    ...next.map((step) => `next     ${step}`),
    ...(forCardholder === '' ? [] : [`tell the cardholder  ${forCardholder}`]),
  ]
}

/** An inspection for people. Every value in it has been made fit for a terminal before. */
export function renderText(found: Inspection, paint: Paint): string {
  const { title, foundIn, fields, proves, provesNot, problems, notes, alternatives, contains } = found
  const lines = [
    paint('title', title),
    paint('quiet', `kind: ${found.kind}${foundIn === undefined ? '' : `, found in the field ${foundIn}`}`),
    ...section(paint, 'Fields', fieldLines(fields, paint)),
    ...section(paint, 'Signature', signatureLines('signature' in found ? found.signature : undefined, paint)),
    ...section(paint, 'Outcome', outcomeLines(found)),
    ...section(paint, 'In plain words', explanationLines(found)),
    ...section(paint, 'It proves', proves),
    ...section(paint, 'It does not prove', provesNot),
    ...section(
      paint,
      'Problems',
      problems.map(({ path, text, remedy }) => `${paint('bad', path === '' ? text : `${path}: ${text}`)} ${remedy}`),
    ),
    ...section(paint, 'Notes', notes),
    ...section(
      paint,
      'It could also be',
      alternatives.map(({ kind, text }) => `${paint('name', kind)}: ${text}`),
    ),
    ...contains.flatMap((inner) => section(paint, 'Inside of it', renderText(inner, paint).trimEnd().split('\n'))),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}
