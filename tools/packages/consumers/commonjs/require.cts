import core = require('@three-ds/core')
import finaro = require('@three-ds/finaro')
import testing = require('@three-ds/finaro/testing')

async function main(): Promise<void> {
  const sandbox = testing.createFinaroSandbox()
  const flow = finaro.createFinaroFlow(finaro.createFinaroClient(sandbox.clientOptions))
  const step = await flow.start(sandbox.request('frictionless'))
  if (step.type !== 'done' || !core.isVerified(step.authentication)) throw new Error('CommonJS gets another flow')
}

main().catch((error: unknown) => {
  process.exitCode = 1
  console.error(error)
})
