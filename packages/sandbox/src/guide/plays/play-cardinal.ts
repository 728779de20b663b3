import { createCardinalClient, createCardinalFlow, fromAuthenticationResult, toPaymentResult } from '@three-ds/cardinal'
import { type CardinalScenario, createCardinalSandbox } from '@three-ds/cardinal/testing'
import { isVerified, mayAuthorize } from '@three-ds/core'
import type { ScenarioPlay } from '../gateway-guide.ts'
import { playFlow } from './play-flow.ts'
import { scenarioPlay } from './scenario-play.ts'
import { surroundings } from './surroundings.ts'

/** Plays one of Cardinal's scenarios at a fake of its own, and the card payment that follows where one may. */
export async function playCardinal(scenario: CardinalScenario): Promise<ScenarioPlay> {
  const sandbox = createCardinalSandbox(surroundings())
  const client = createCardinalClient(sandbox.clientOptions)
  const request = sandbox.request(scenario)
  const played = await playFlow(createCardinalFlow(client), request, sandbox.answer)
  const authentication = played.done?.authentication
  const isEarned = authentication !== undefined && isVerified(authentication)
  if (!isEarned || mayAuthorize(authentication) !== 'with-3ds') return scenarioPlay(played, sandbox.ledger)
  const { amount: minorUnits, currency_code: currency } = request.lookup
  const answer = await client.createCardPayment({
    ...sandbox.payment(request),
    ...fromAuthenticationResult(authentication),
  })
  return scenarioPlay(
    played,
    sandbox.ledger,
    toPaymentResult(answer, { amount: { minorUnits, currency }, test: client.test }),
  )
}
