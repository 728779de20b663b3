import { type CardinalScenario, cardinalScenarios } from '@three-ds/cardinal/testing'
import { type FinaroScenario, finaroScenarios } from '@three-ds/finaro/testing'
import { type ProcessOutScenario, processOutScenarios } from '@three-ds/processout/testing'
import { type ShopifyScenario, shopifyScenarios } from '@three-ds/shopify/testing'
import { type SpreedlyScenario, spreedlyScenarios } from '@three-ds/spreedly/testing'
import type { GatewayName } from '../gateways.ts'
import type { GuideScenario, ScenarioPlay } from './gateway-guide.ts'
import { playCardinal } from './plays/play-cardinal.ts'
import { playFinaro } from './plays/play-finaro.ts'
import { playProcessOut } from './plays/play-processout.ts'
import { playShopify } from './plays/play-shopify.ts'
import { playSpreedly } from './plays/play-spreedly.ts'

/** Plays each row of a fake's own table: what happens is seen, not written down again. */
const played = async <Name extends string, Row>(
  table: Readonly<Record<Name, Row>>,
  cardOf: (row: Row) => string,
  play: (name: Name) => Promise<ScenarioPlay>,
): Promise<readonly GuideScenario[]> => {
  // The names of the table, which keys forgets.
  const names = Object.keys(table) as Name[]
  return Promise.all(names.map(async (name) => ({ name, card: cardOf(table[name]), ...(await play(name)) })))
}

/** The scenarios of each fake, and what happens in them. */
export const scenariosOf: Readonly<Record<GatewayName, () => Promise<readonly GuideScenario[]>>> = {
  processout: () =>
    played<ProcessOutScenario, { card: string }>(processOutScenarios, ({ card }) => card, playProcessOut),
  finaro: () => played<FinaroScenario, { card: string }>(finaroScenarios, ({ card }) => card, playFinaro),
  spreedly: () => played<SpreedlyScenario, { card: string }>(spreedlyScenarios, ({ card }) => card, playSpreedly),
  shopify: () => played<ShopifyScenario, string>(shopifyScenarios, (card) => card, playShopify),
  cardinal: () =>
    played<CardinalScenario, { outcome: string }>(cardinalScenarios, ({ outcome }) => outcome, playCardinal),
}
