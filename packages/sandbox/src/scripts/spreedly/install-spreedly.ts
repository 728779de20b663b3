import type { SpreedlyBrowser, SpreedlyLifecycleOptions, SpreedlyThreeDSEvent } from '@three-ds/spreedly'
import type { SpreedlyConfig, SpreedlyParts } from './stage.ts'

/** Puts the global `Spreedly` into the page. Handlers add up, as the real script's do, until `removeHandlers`. */
export function installSpreedly(parts: SpreedlyParts, config: SpreedlyConfig): void {
  let handlers: readonly ((event: SpreedlyThreeDSEvent) => void)[] = []
  const emit = (event: SpreedlyThreeDSEvent): void => {
    for (const handler of handlers) handler(event)
  }
  const spreedly: SpreedlyBrowser = {
    on: (event, handler) => {
      if (event === '3ds:status') handlers = [...handlers, handler]
    },
    removeHandlers: () => {
      handlers = []
    },
    ThreeDS: {
      serialize: parts.serialize,
      Lifecycle: class {
        readonly options: SpreedlyLifecycleOptions
        constructor(options: SpreedlyLifecycleOptions) {
          this.options = options
        }
        start(transaction?: Parameters<InstanceType<SpreedlyBrowser['ThreeDS']['Lifecycle']>['start']>[0]): void {
          const given = transaction === undefined ? [] : ([{ ...transaction }] as const)
          void parts.runTransaction({ parts, config, options: this.options, emit }, ...given)
        }
      },
    },
  }
  Object.assign(globalThis, { Spreedly: spreedly })
}
