import { type FinaroTestCard, finaroTestCards } from '@three-ds/finaro/testing'
import type { SandboxGateways } from '../../gateways.ts'
import type { GuideCard } from '../gateway-guide.ts'
import { inWords, planInWords } from '../in-words.ts'

// The names of the table, which keys forgets.
const names = Object.keys(finaroTestCards) as FinaroTestCard[]

/** The table's union of literal rows as one shape. */
type Row = {
  readonly number: string
  readonly type: string
  readonly plan?: { readonly actions: readonly string[]; readonly end: string }
  readonly otp?: { readonly right: string; readonly wrong: string }
  readonly trouble?: string
  readonly needsThreeDS?: true
  readonly downgraded?: true
}

function does({ type, plan, otp, trouble, needsThreeDS, downgraded }: Row): string {
  const code = otp && `one-time password ${otp.right}, wrong ${otp.wrong}`
  const planned = planInWords(plan) ?? 'not known to 3-D Secure'
  return inWords(type, planned, code, trouble, needsThreeDS && 'needs 3-D Secure', downgraded && 'downgraded')
}

/** Finaro's cards: named by number or by token. */
export const finaroCards = ({ sandbox: { tokens } }: SandboxGateways['finaro']): readonly GuideCard[] =>
  names.map((name) => {
    const row: Row = finaroTestCards[name]
    return { name, numbers: [row.number], token: tokens[name], does: does(row) }
  })
