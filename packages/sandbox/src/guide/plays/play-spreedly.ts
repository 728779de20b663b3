import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox, type SpreedlyScenario } from '@three-ds/spreedly/testing'
import type { ScenarioPlay } from '../gateway-guide.ts'
import { playFlow } from './play-flow.ts'
import { scenarioPlay } from './scenario-play.ts'
import { surroundings } from './surroundings.ts'

/** Plays one of Spreedly's scenarios at a fake of its own. */
export async function playSpreedly(scenario: SpreedlyScenario): Promise<ScenarioPlay> {
  const sandbox = createSpreedlySandbox(surroundings())
  const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
  return scenarioPlay(await playFlow(flow, sandbox.request(scenario), sandbox.answer), sandbox.ledger)
}
