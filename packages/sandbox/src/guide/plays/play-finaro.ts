import { isMatched, isVerified, mayAuthorize } from '@three-ds/core'
import { createFinaroClient, createFinaroFlow, fromAuthenticationResult, toPaymentResult } from '@three-ds/finaro'
import { createFinaroSandbox, type FinaroScenario } from '@three-ds/finaro/testing'
import type { ScenarioPlay } from '../gateway-guide.ts'
import { playFlow } from './play-flow.ts'
import { scenarioPlay } from './scenario-play.ts'
import { surroundings } from './surroundings.ts'

/** Plays one of Finaro's scenarios at a fake of its own, and the sale that follows where one may. */
export async function playFinaro(scenario: FinaroScenario): Promise<ScenarioPlay> {
  const sandbox = createFinaroSandbox(surroundings())
  const client = createFinaroClient(sandbox.clientOptions)
  const request = sandbox.request(scenario)
  const played = await playFlow(createFinaroFlow(client), request, sandbox.answer)
  const authentication = played.done?.authentication
  const isEarned = authentication !== undefined && (isVerified(authentication) || isMatched(authentication))
  if (!isEarned || mayAuthorize(authentication) !== 'with-3ds') return scenarioPlay(played, sandbox.ledger)
  const { amount, currencyCode, card, transaction } = request
  const answer = await client.sale({
    amount,
    currencyCode,
    card,
    transaction,
    ...fromAuthenticationResult(authentication),
  })
  return scenarioPlay(played, sandbox.ledger, toPaymentResult(answer))
}
