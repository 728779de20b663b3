import type { FakeRoute } from '@three-ds/core/testing'
import { frameMessage } from './frame-message.ts'

/**
 * The end of the issuer's way inside of the frame: Songbird is told to ask for the outcome. What came with the form is not believed:
 * the issuer has told Cardinal itself.
 */
export const challengeReturn: FakeRoute['handle'] = () => frameMessage({ MessageType: 'challenge.completed' })
