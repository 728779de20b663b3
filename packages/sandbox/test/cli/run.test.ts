import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'

async function start(...args: readonly string[]) {
  const printed = { output: '', errors: '' }
  const sink = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text
    },
  })
  const started = await run({ arguments: args, output: sink('output'), errors: sink('errors'), version: '1.2.3' })
  if ('server' in started) await started.server.close()
  return { ...printed, started }
}

describe('three-ds-sandbox', () => {
  it('prints where it and each gateway is served', async () => {
    const { output, started } = await start('--port', '0')
    if (!('server' in started)) throw new Error('it did not start')
    const { origin, gateways } = started.server
    expect(output).toContain(`Three-DS sandbox: ${origin}\n`)
    for (const gateway of Object.values(gateways)) expect(output).toContain(gateway.origin)
  })

  it('prints no credential', async () => {
    const { output, started } = await start('--port', '0')
    if (!('server' in started)) throw new Error('it did not start')
    const { spreedly, processout } = started.server.gateways
    expect(output).not.toContain(spreedly.clientOptions.accessSecret)
    expect(output).not.toContain(processout.clientOptions.projectSecret)
  })

  it('has the same credentials at every start with the same seed', async () => {
    const secrets = async () => {
      const { started } = await start('--port', '0', '--seed', '7')
      return 'server' in started && started.server.gateways.spreedly.clientOptions.accessSecret
    }
    expect(await secrets()).toBe(await secrets())
  })

  it('prints help and version', async () => {
    const help = await start('--help')
    expect([help.output.includes('--port'), help.started]).toEqual([true, { exitCode: 0 }])
    expect(await start('--version')).toMatchObject({ output: '1.2.3\n', started: { exitCode: 0 } })
  })

  it('refuses what it does not know with exit code 2', async () => {
    const { errors, started } = await start('--prot', '1')
    expect(started).toEqual({ exitCode: 2 })
    expect(errors).toBe('three-ds-sandbox: there is no such option; --help lists them\n')
  })

  it('says that the port is taken, with exit code 1', async () => {
    const other = createServer()
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
    const { port } = other.address() as AddressInfo
    const { errors, started } = await start('--port', String(port))
    await new Promise((closed) => other.close(closed))
    expect(started).toEqual({ exitCode: 1 })
    expect(errors).toBe('three-ds-sandbox: the port is taken; choose another with --port\n')
  })

  it('says where to look if it cannot listen there at all', async () => {
    const { errors, started } = await start('--host', '192.0.2.1', '--port', '0')
    expect(started).toEqual({ exitCode: 1 })
    expect(errors).toContain('--host')
  })
})
