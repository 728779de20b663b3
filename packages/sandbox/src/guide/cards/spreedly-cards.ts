import { type SpreedlyTestCard, spreedlyTestCards } from '@three-ds/spreedly/testing'
import type { SandboxGateways } from '../../gateways.ts'
import type { GuideCard } from '../gateway-guide.ts'
import { inWords } from '../in-words.ts'

// The names of the table, which keys forgets.
const names = Object.keys(spreedlyTestCards) as SpreedlyTestCard[]

/** Spreedly's cards: in the vault, named by token. */
export const spreedlyCards = ({ sandbox: { cards } }: SandboxGateways['spreedly']): readonly GuideCard[] =>
  names.map((name) => {
    const { number, type, outcome, enrolled } = spreedlyTestCards[name]
    const threeDS = enrolled ? 'enrolled: the amount says what happens' : undefined
    return { name, numbers: [number], token: cards[name], does: inWords(type, outcome, threeDS) }
  })
