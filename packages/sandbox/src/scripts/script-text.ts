import type { JsonObject } from '@three-ds/core'

/** Functions that are sent to the browser together. */
export type ScriptParts = Readonly<Record<string, (...input: never[]) => unknown>>

/**
 * A classic script out of functions, each sent as its own text: no bundler stands between this source and the page.
 *
 * So each function uses what it is handed, what browsers have, and nothing else of its module.
 *
 * @param install - called once in the page
 * @param parts - what it works with, handed over under the same names
 * @param config - plain JSON, handed over beside them
 */
export function scriptText<Parts extends ScriptParts, Config extends JsonObject>(
  install: (parts: Parts, config: Config) => void,
  parts: Parts,
  config: Config,
): string {
  const texts = Object.entries(parts).map(([name, part]) => `${name}: ${String(part)}`)
  return `;(${String(install)})({\n${texts.join(',\n')}\n}, ${JSON.stringify(config)})\n`
}
