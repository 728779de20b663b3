import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { check } from './check.ts'

const sandbox = createProcessOutSandbox()
const client = createProcessOutClient({ ...sandbox.clientOptions, timeoutMs: undefined })
const flow = createProcessOutFlow(client)
let step = await flow.start(sandbox.request('challenge'))
while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
check('ProcessOut authorizes', step.kind === 'payment' && step.payment.status === 'authorized')
