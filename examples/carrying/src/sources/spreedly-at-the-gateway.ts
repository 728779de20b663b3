import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** 3-D Secure that the gateway behind Spreedly runs. */
export const spreedlyAtTheGateway: Source = {
  name: 'Spreedly, at the gateway',
  impossible: 'paymentOnly',
  cases: cardCases.filter(({ scheme }) => scheme === 'visa'),
  async earn({ way }) {
    const sandbox = createSpreedlySandbox()
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request(way))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    return step.authentication
  },
}
