import type { RunOptions } from '@three-ds/browser'
import {
  processOutActions,
  type Songbird,
  type SpreedlyScript,
  setUpSongbird,
  songbird,
  spreedlyLifecycle,
} from '@three-ds/browser/scripts'
import type { PageKit } from '../gateways/page-kit.ts'
import { loadScript } from './load-script.ts'

/** The globals of the gateways' scripts, once they are loaded. */
interface GatewayGlobals {
  readonly Cardinal: Songbird
  readonly Spreedly: SpreedlyScript
}

const globals = () => window as unknown as GatewayGlobals // what the scripts promise to put there

/** Loads what the gateway needs in the page, and answers the runners of its actions. Cardinal is set up before anything is sent. */
export async function openKit(kit: PageKit): Promise<NonNullable<RunOptions['scripts']>> {
  if (kit.kind === 'none') return { 'processout-customer-action': processOutActions() }
  await loadScript(kit.script)
  if (kit.kind === 'spreedly') {
    const { environmentKey } = kit
    return { 'spreedly-three-ds': spreedlyLifecycle(globals().Spreedly, { environmentKey }) }
  }
  const { Cardinal } = globals()
  const setUp = setUpSongbird(Cardinal, kit)
  await setUp
  return { 'cardinal-songbird': songbird(Cardinal, setUp) }
}
