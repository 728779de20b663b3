import type { AuthenticationResult } from '@three-ds/core'
import { createFinaroClient, createFinaroFlow, fromAuthenticationResult } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { check } from './check.ts'

const sandbox = createFinaroSandbox()
const flow = createFinaroFlow(createFinaroClient({ ...sandbox.clientOptions, hooks: undefined }))
let step = await flow.start(sandbox.request('fingerprint-challenge'))
while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
check('Finaro authenticates', step.authentication.status === 'authenticated')

/** What any browser says is no proof, and the compiler knows. */
export const handOver = (result: AuthenticationResult): unknown =>
  // @ts-expect-error: only a verified or a matched result can be handed over
  fromAuthenticationResult(result)
