import { cardinalHandlers } from '@three-ds/cardinal/msw'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { finaroHandlers } from '@three-ds/finaro/msw'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { processOutHandlers } from '@three-ds/processout/msw'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { shopifyHandlers } from '@three-ds/shopify/msw'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { spreedlyHandlers } from '@three-ds/spreedly/msw'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { HttpHandler } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** A fake that is slow at the next request, and its handlers. */
const slow = <Sandbox extends { readonly origin: string; fail(fault: { kind: 'latency'; ms: number }): void }>(
  sandbox: Sandbox,
  handlersOf: (sandbox: Sandbox) => HttpHandler[],
) => {
  sandbox.fail({ kind: 'latency', ms: 60_000 })
  return { origin: sandbox.origin, handlers: handlersOf(sandbox) }
}

const gateways = {
  spreedly: () => slow(createSpreedlySandbox(), spreedlyHandlers),
  cardinal: () => slow(createCardinalSandbox(), cardinalHandlers),
  finaro: () => slow(createFinaroSandbox(), finaroHandlers),
  processout: () => slow(createProcessOutSandbox(), processOutHandlers),
  shopify: () => slow(createShopifySandbox(), shopifyHandlers),
}

describe('a request that its sender gives up', () => {
  afterEach(() => void vi.restoreAllMocks())

  it.each(Object.entries(gateways))('leaves nothing on the console: %s', async (_, open) => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { origin, handlers } = open()
    const server = setupServer(...handlers)
    const arrived = new Promise<void>((resolve) => server.events.on('request:start', () => resolve()))
    server.listen({ onUnhandledFrame: 'error' })
    const controller = new AbortController()
    const sent = fetch(`${origin}/anything`, { signal: controller.signal })
    await arrived
    // The handler is asked in a later turn.
    await new Promise(setImmediate)
    controller.abort()
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
    await new Promise(setImmediate)
    server.close()
    expect(printed).not.toHaveBeenCalled()
  })
})
