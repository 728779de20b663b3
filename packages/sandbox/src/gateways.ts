import type { CardinalSandbox } from '@three-ds/cardinal/testing'
import type { FinaroSandbox } from '@three-ds/finaro/testing'
import type { ProcessOutSandbox } from '@three-ds/processout/testing'
import type { ShopifySandbox } from '@three-ds/shopify/testing'
import type { SpreedlySandbox } from '@three-ds/spreedly/testing'

/** A sandbox, as far as serving it needs to know. */
interface Served {
  readonly origin: string
  readonly clientOptions: object
}

/** A fake gateway on the server. */
export interface ServedGateway<Sandbox extends Served> {
  /** Where it is served: `http://127.0.0.1:4010/spreedly`. */
  readonly origin: string
  /** The fake itself, in this process: scenarios, faults, callbacks, ledger. */
  readonly sandbox: Sandbox
  /** Credentials and base URL for `create…Client`, without the sandbox's own `fetch`: calls go over real HTTP. */
  readonly clientOptions: Omit<Sandbox['clientOptions'], 'fetch'>
}

/** The five fakes, by name. The name is the first segment of the path under which each is served. */
export interface SandboxGateways {
  readonly processout: ServedGateway<ProcessOutSandbox>
  readonly finaro: ServedGateway<FinaroSandbox>
  readonly spreedly: ServedGateway<SpreedlySandbox>
  readonly shopify: ServedGateway<ShopifySandbox>
  readonly cardinal: ServedGateway<CardinalSandbox>
}

/** Name of a fake. */
export type GatewayName = keyof SandboxGateways
