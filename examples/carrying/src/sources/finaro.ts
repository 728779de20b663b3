import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** 3D Secure Standalone; after a challenge, what its return says. */
export const finaro: Source = {
  name: 'Finaro',
  impossibleAt: { 'Shopify Payments Apps': 'noStatusLetter' },
  note: 'matched',
  noteNotFor: ['Finaro'],
  cases: cardCases,
  async earn({ scheme, way }) {
    const sandbox = createFinaroSandbox()
    const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request(scheme === 'visa' ? way : `mastercard-${way}`))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    return step.authentication
  },
}
