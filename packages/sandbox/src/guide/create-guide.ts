import { gatewayNames, gatewayTitles } from '../gateway-names.ts'
import type { GatewayName, SandboxGateways } from '../gateways.ts'
import { scriptPaths } from '../scripts/script-routes.ts'
import { cardinalCards } from './cards/cardinal-cards.ts'
import { finaroCards } from './cards/finaro-cards.ts'
import { processOutCards } from './cards/processout-cards.ts'
import { shopifyCards } from './cards/shopify-cards.ts'
import { spreedlyCards } from './cards/spreedly-cards.ts'
import type { GatewayGuide, GuideCard, GuideValue } from './gateway-guide.ts'
import { scenariosOf } from './scenarios-of.ts'
import { valuesOf } from './values-of.ts'

type Facts = { readonly values: readonly GuideValue[]; readonly cards: readonly GuideCard[] }

const factsOf = (gateways: SandboxGateways): Readonly<Record<GatewayName, Facts>> => ({
  processout: { values: valuesOf.processout(gateways.processout), cards: processOutCards(gateways.processout) },
  finaro: { values: valuesOf.finaro(gateways.finaro), cards: finaroCards(gateways.finaro) },
  spreedly: { values: valuesOf.spreedly(gateways.spreedly), cards: spreedlyCards(gateways.spreedly) },
  shopify: { values: valuesOf.shopify(gateways.shopify), cards: shopifyCards(gateways.shopify) },
  cardinal: { values: valuesOf.cardinal(gateways.cardinal), cards: cardinalCards() },
})

const paths: Readonly<Partial<Record<GatewayName, string>>> = scriptPaths

const pageScriptOf = (origin: string, gateway: GatewayName): Pick<GatewayGuide, 'pageScript'> => {
  const path = paths[gateway]
  return path === undefined ? {} : { pageScript: `${origin}${path}` }
}

/** Everything that a developer needs to know of the fakes, out of their own tables. Scenarios are played to see what happens. */
export async function createGuide(origin: string, gateways: SandboxGateways): Promise<readonly GatewayGuide[]> {
  const facts = factsOf(gateways)
  return Promise.all(
    gatewayNames.map(async (gateway) => ({
      gateway,
      title: gatewayTitles[gateway],
      origin: gateways[gateway].origin,
      ...pageScriptOf(origin, gateway),
      ...facts[gateway],
      scenarios: await scenariosOf[gateway](),
    })),
  )
}
