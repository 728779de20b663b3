import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { seededRandom } from '@three-ds/core/testing'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import type { SandboxGateways } from '@three-ds/sandbox'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { ShopOrders } from './shop-orders.ts'

/**
 * What a shop has to know of gateways that another process serves: credentials and cards. They are drawn from the same seed, and in the
 * same order, as the sandbox has drawn its own; nothing is ever sent to the fakes that are made here.
 */
export function gatewaysElsewhere({ sandbox: { origin, seed }, reuseTokens }: ShopOrders): SandboxGateways {
  let random = seededRandom(seed)
  const at = (name: keyof SandboxGateways) => ({ origin: `${origin}/${name}`, random: () => random() })
  const served = <S extends { readonly origin: string; readonly clientOptions: { readonly fetch: unknown } }>(
    sandbox: S,
  ) => {
    const { fetch: _inProcess, ...clientOptions } = sandbox.clientOptions
    // The compiler does not see that a rest without `fetch` is `Omit` of it where the type is a parameter.
    return { origin: sandbox.origin, sandbox, clientOptions: clientOptions as Omit<S['clientOptions'], 'fetch'> }
  }
  const gateways = {
    processout: served(createProcessOutSandbox(at('processout'))),
    finaro: served(createFinaroSandbox(at('finaro'))),
    spreedly: served(createSpreedlySandbox(at('spreedly'))),
    shopify: served(createShopifySandbox(at('shopify'))),
    cardinal: served(createCardinalSandbox(at('cardinal'))),
  }
  // From here on two processes draw names of their own.
  random = Math.random
  const reuseToken = (number: string): string => {
    const token = reuseTokens[number]
    if (token === undefined) throw new Error('The sandbox was not told of this card.')
    return token
  }
  const { cardinal } = gateways
  return { ...gateways, cardinal: { ...cardinal, sandbox: { ...cardinal.sandbox, reuseToken } } }
}
