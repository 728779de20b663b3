import { startSandbox } from '@three-ds/sandbox'
import { check } from '../portable/check.ts'

const server = await startSandbox({ port: 0 })
const answer = await fetch(server.origin)
await server.close()
check('the sandbox serves its page', answer.ok)
