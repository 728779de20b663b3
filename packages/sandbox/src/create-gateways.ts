import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { Clock } from '@three-ds/core'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { SandboxGateways, ServedGateway } from './gateways.ts'
import { renderSandboxPage } from './issuer/render-sandbox-page.ts'

/** What the fakes share. */
export interface GatewaySurroundings {
  readonly clock: Clock
  /** A number from 0 to 1, for ids and cryptograms. */
  readonly random: () => number
}

function served<Sandbox extends { readonly origin: string; readonly clientOptions: { readonly fetch: unknown } }>(
  sandbox: Sandbox,
): ServedGateway<Sandbox> {
  const { fetch: _inProcess, ...clientOptions } = sandbox.clientOptions
  // The compiler does not see that a rest without `fetch` is `Omit` of it where the type is a parameter.
  return { origin: sandbox.origin, sandbox, clientOptions: clientOptions as Omit<Sandbox['clientOptions'], 'fetch'> }
}

/** Five fakes, each below a path of its own. */
export function createGateways(origin: string, { clock, random }: GatewaySurroundings): SandboxGateways {
  const at = (name: keyof SandboxGateways) => ({
    origin: `${origin}/${name}`,
    clock,
    random,
    renderIssuerPage: renderSandboxPage,
  })
  return {
    processout: served(createProcessOutSandbox(at('processout'))),
    finaro: served(createFinaroSandbox(at('finaro'))),
    spreedly: served(createSpreedlySandbox(at('spreedly'))),
    shopify: served(createShopifySandbox(at('shopify'))),
    cardinal: served(createCardinalSandbox(at('cardinal'))),
  }
}
