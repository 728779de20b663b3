import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { createManualClock } from '@three-ds/core/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** A lookup, and the response token of the challenge. */
export const cardinal: Source = {
  name: 'Cardinal',
  cases: cardCases,
  async earn({ scheme, way }) {
    const clock = createManualClock()
    const sandbox = createCardinalSandbox({ clock })
    const client = createCardinalClient(sandbox.clientOptions)
    const flow = createCardinalFlow(client, { clock })
    const session = await client.createSession()
    await sandbox.setUp(session.jwt)
    let step = await flow.start(sandbox.request(way, { cards: `${scheme}-2.2`, session }))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    return step.authentication
  },
}
