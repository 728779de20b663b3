import { createSpreedlyClient, createSpreedlyFlow, verifyCallback } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { check } from './check.ts'

const sandbox = createSpreedlySandbox()
const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
let step = await flow.start(sandbox.request('fingerprint-challenge'))
while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
check('Spreedly captures', step.kind === 'payment' && step.payment.status === 'captured')
check('a verifier is there', typeof verifyCallback === 'function')
