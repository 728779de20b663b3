import type { PlayedDemo } from './play-provider.ts'
import { type PlayDemo, providerDemos } from './provider-demos.ts'

/** Everything that the demo found out. */
export interface DemoReport {
  readonly providers: readonly PlayedDemo[]
  /** Every row of every provider ended as its source says, and every check holds. */
  readonly ok: boolean
}

/** Runs all providers one after the other; `onProgress` hears what is being done. */
export async function runDemo(
  demos: readonly PlayDemo[] = providerDemos,
  onProgress: (what: string) => void = () => {},
): Promise<DemoReport> {
  const providers: PlayedDemo[] = []
  for (const play of demos) providers.push(await play(onProgress))
  return { providers, ok: providers.length > 0 && providers.every(({ ok }) => ok) }
}
