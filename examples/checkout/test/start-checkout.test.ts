import { describe, expect, it } from 'vitest'
import { whyNot } from '../src/cli/why-not.ts'
import { startCheckout } from '../src/start-checkout.ts'

describe('startCheckout', () => {
  it('leaves no sandbox behind where the port of the shop is taken, and it can be told why', async () => {
    const first = await startCheckout()
    const sandboxPort = Number(new URL(first.sandbox.origin).port)
    await first.sandbox.close()
    const shopPort = Number(new URL(first.origin).port)
    const error: unknown = await startCheckout({ port: shopPort, sandboxPort }).catch((reason: unknown) => reason)
    expect(whyNot(error)).toBe(`port ${shopPort} is taken; choose others with --port and --sandbox-port`)
    await expect(fetch(first.sandbox.origin)).rejects.toThrow()
    await first.close()
  })
})

describe('whyNot', () => {
  it('knows nothing of other errors', () => {
    expect(whyNot(new Error('EADDRINUSE'))).toBeUndefined()
    expect(whyNot('EADDRINUSE')).toBeUndefined()
  })
})
