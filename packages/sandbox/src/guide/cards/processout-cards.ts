import { type ProcessOutTestCard, processOutTestCards } from '@three-ds/processout/testing'
import type { SandboxGateways } from '../../gateways.ts'
import type { GuideCard } from '../gateway-guide.ts'
import { inWords, planInWords } from '../in-words.ts'

// The names of the table, which keys forgets.
const names = Object.keys(processOutTestCards) as ProcessOutTestCard[]

function does(name: ProcessOutTestCard): string {
  const row = processOutTestCards[name]
  return inWords(
    row.scheme,
    planInWords(row.plan),
    row.plan?.fingerprintFails && 'the fingerprint is never taken',
    row.needsThreeDS && 'needs 3-D Secure',
    row.error,
    row.laterError && `from the second use on ${row.laterError}`,
    row.refuses && `refuses ${row.refuses}`,
    row.afterCapture,
    row.cvcFails && 'security code fails',
    row.avsFails && 'address check fails',
  )
}

/** ProcessOut's cards: named by id. */
export const processOutCards = ({ sandbox: { cards } }: SandboxGateways['processout']): readonly GuideCard[] =>
  names.map((name) => ({
    name,
    numbers: [processOutTestCards[name].number],
    token: cards[name],
    does: does(name),
  }))
