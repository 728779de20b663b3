import { cardinalDemo } from './cardinal/run.ts'
import { finaroDemo } from './finaro/run.ts'
import type { PlayedDemo } from './play-provider.ts'
import { playProvider } from './play-provider.ts'
import { processOutDemo } from './processout/run.ts'
import { shopifyDemo } from './shopify/run.ts'
import { spreedlyDemo } from './spreedly/run.ts'

/** Plays one provider; `onProgress` hears what is being done. */
export type PlayDemo = (onProgress: (what: string) => void) => Promise<PlayedDemo>

/** Every provider that the demo runs, in the order in which it does. */
export const providerDemos: readonly PlayDemo[] = [
  (onProgress) => playProvider(spreedlyDemo, onProgress),
  (onProgress) => playProvider(cardinalDemo, onProgress),
  (onProgress) => playProvider(finaroDemo, onProgress),
  (onProgress) => playProvider(processOutDemo, onProgress),
  (onProgress) => playProvider(shopifyDemo, onProgress),
]
