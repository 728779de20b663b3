import type { Shop } from './shop.ts'

/** A return from another cardholder's challenge, brought to this flow: is it refused as foreign, with nothing changed? */
export async function bringAForeignReturn({ flow, sandbox }: Shop): Promise<boolean> {
  const mine = await flow.start(sandbox.request('challenge'))
  const theirs = await flow.start(sandbox.request('challenge'))
  const { note, type } = await flow.resume(mine.state, await sandbox.answer(theirs))
  return note === 'foreign' && type === 'challenge'
}
