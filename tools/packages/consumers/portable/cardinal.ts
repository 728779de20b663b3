import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { check } from './check.ts'

const sandbox = createCardinalSandbox()
const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions))
let step = await flow.start(sandbox.request('challenge'))
while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
check('Cardinal authenticates, signed', step.authentication.evidence === 'signed')
