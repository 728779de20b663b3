import { readFileSync } from 'node:fs'
import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import { sumOf, tablesBelow } from './read-tables.ts'

const number = (value: number): string => value.toLocaleString('en-US')

/** The figures of the page on reliability in a few lines. Its controls, which have to break, stand beside them. */
export function proofRows(page: string): readonly (readonly string[])[] {
  const [calls, checkouts, careless] = tablesBelow(page, 'Faults between client and gateway')
  const [storm, storeless] = tablesBelow(page, 'Callback storms')
  const [leaks] = tablesBelow(page, 'Leaks')
  return [
    [
      'checkouts with faults on the wire and processes that die',
      number(sumOf(checkouts, 'intents')),
      `**${number(sumOf(checkouts, 'paid twice'))}** paid twice`,
      `a client that sends again: ${number(sumOf(careless, 'paid twice'))} of ${number(sumOf(careless, 'intents'))} paid twice`,
    ],
    [
      'calls that met a fault',
      number(sumOf(calls, 'calls')),
      `**${number(sumOf(calls, 'wrong ends'))}** said wrongly what happened`,
      '',
    ],
    [
      'callbacks repeated, shuffled, to four processes',
      number(sumOf(storm, 'events')),
      `**${number(sumOf(storm, 'lost'))}** lost, **${number(sumOf(storm, 'handled twice'))}** handled twice`,
      `processes without a store: ${number(sumOf(storeless, 'handled twice'))} of ${number(sumOf(storeless, 'events'))} handled twice`,
    ],
    ['calls with planted secrets', number(sumOf(leaks, 'calls')), `**${number(sumOf(leaks, 'leaks'))}** leaks`, ''],
  ]
}

/** The proofs for the start page. */
export const proofTable = (): string =>
  markdownTable(
    ['what was tried', 'how often', 'what came of it', 'the control, which has to break'],
    proofRows(readFileSync(new URL('../../reliability.md', import.meta.url), 'utf8')),
  )
