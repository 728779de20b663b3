import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox, type ProcessOutScenario } from '@three-ds/processout/testing'
import type { ScenarioPlay } from '../gateway-guide.ts'
import { playFlow } from './play-flow.ts'
import { scenarioPlay } from './scenario-play.ts'
import { surroundings } from './surroundings.ts'

/** Plays one of ProcessOut's scenarios at a fake of its own. */
export async function playProcessOut(scenario: ProcessOutScenario): Promise<ScenarioPlay> {
  const sandbox = createProcessOutSandbox(surroundings())
  const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
  return scenarioPlay(await playFlow(flow, sandbox.request(scenario), sandbox.answer), sandbox.ledger)
}
