import { isThreeDSError } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../../data/refusals.ts'
import { Refused } from '../../refused.ts'
import { setUp } from '../../set-up.ts'
import type { FakeCardinal } from '../../state/fake-cardinal.ts'
import { fieldOf } from './field-of.ts'

/** `Cardinal.setup('init', { jwt })`, and `jwt.update`: what `payments.setupComplete` tells. */
export const init =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    try {
      const { sessionId } = await setUp(fake, fieldOf(call, 'JWT'))
      return { status: 200, json: { sessionId, modules: [{ module: 'CCA', loaded: true }] } }
    } catch (error) {
      if (isThreeDSError(error)) throw new Refused(refusals.unauthorized)
      throw error
    }
  }
