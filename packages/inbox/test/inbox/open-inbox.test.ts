import { type CallbackEvent, type CallbackVerdict, createReceiver } from '@three-ds/core'
import { expect, it } from 'vitest'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import type { Inbox } from '../../src/inbox/inbox.ts'
import type { InboxOptions } from '../../src/inbox/inbox-options.ts'
import { openInbox } from '../../src/inbox/open-inbox.ts'
import { describeOnDatabases } from '../databases.ts'
import { eventOf } from '../delivery/delivery-rig.ts'

const read = async (body: Uint8Array): Promise<readonly CallbackVerdict<CallbackEvent>[]> => [
  { verdict: 'accepted', event: eventOf('one', Number(new TextDecoder().decode(body))) },
]

/** Hears numbers, and tells when one has come. */
function listener() {
  const heard: number[] = []
  const waiting: { readonly n: number; readonly resolve: () => void }[] = []
  const hear = (n: number) => {
    heard.push(n)
    for (const one of waiting) if (one.n === n) one.resolve()
  }
  const until = (n: number) =>
    new Promise<void>((resolve) => {
      if (heard.includes(n)) resolve()
      else waiting.push({ n, resolve })
    })
  return { heard, hear, until }
}

describeOnDatabases('an inbox', (fresh) => {
  const open = (options: Partial<InboxOptions> = {}) =>
    openInbox({ database: fresh().database, pollEveryMs: 500, attempts: { max: 2, firstPauseSeconds: 0 }, ...options })
  const poster = (inbox: Inbox) => {
    const receive = inbox.receive('acme', (options) => createReceiver({ provider: 'acme', read }, options))
    return (n: number) => receive(new Request('https://shop.example/acme', { method: 'POST', body: String(n) }))
  }

  it('keeps what one process received for another one that hands it over', async () => {
    const web = await open()
    const post = poster(web)
    expect((await post(1)).status).toBe(200)
    expect((await post(2)).status).toBe(200)
    expect(await web.health()).toMatchObject({ ok: true, waiting: 2, setAside: 0 })
    await web.stop()
    expect((await post(3)).status).toBe(503)

    const { heard, hear, until } = listener()
    const worker = await open({ onEvent: ({ data }) => hear(Number(data['n'])) })
    await worker.start()
    await worker.start()
    await until(2)
    await worker.stop()
    expect(heard).toEqual([1, 2])
    expect(await worker.health()).toMatchObject({ ok: true, waiting: 0, oldestMs: 0 })
    expect(worker.counters()).toMatchObject({ delivered: 2, failed: 0 })
  })

  it('sets aside what fails, and hands it over again when a person says so', async () => {
    const { heard, hear, until } = listener()
    let fails = true
    const failures = listener()
    const inbox = await open({
      onEvent: ({ data }, { attempt }) => {
        if (fails) {
          failures.hear(attempt)
          throw new Error('no')
        }
        hear(Number(data['n']))
      },
    })
    await inbox.start()
    await poster(inbox)(11)
    await failures.until(2)
    // The mark follows the failure in a transaction of its own.
    let item = (await inbox.setAside.list())[0]
    while (item === undefined) item = (await inbox.setAside.list())[0]
    expect(item).toMatchObject({ receiver: 'acme', attempts: 2, held: 0 })
    expect(inbox.counters()).toMatchObject({ failed: 2 })
    fails = false
    expect(await inbox.setAside.replay(item.id)).toBe(true)
    await until(11)
    await inbox.stop()
    expect(heard).toEqual([11])
  })

  it('undoes what a process was at when it ends, and another one takes it up, with no attempt used', async () => {
    const { database } = fresh()
    await database.query('create table if not exists halves (n integer)')
    const begun = listener()
    const slow = await open({
      onEvent: async ({ data }, { sql }) => {
        await sql.query('insert into halves values (1)')
        begun.hear(Number(data['n']))
        await new Promise(() => {})
      },
    })
    await slow.start()
    await poster(slow)(21)
    await begun.until(21)
    await slow.stop(50)
    expect(await database.query('select n from halves')).toEqual([])

    const { hear, until } = listener()
    const attempts: number[] = []
    const next = await open({
      onEvent: ({ data }, { attempt }) => {
        attempts.push(attempt)
        hear(Number(data['n']))
      },
    })
    await next.start()
    await until(21)
    await next.stop()
    expect(attempts).toEqual([1])
  })

  it('opens with the longest time for a handler that it takes, which the engine takes too', async () => {
    const inbox = await open({ attempts: { handleWithinMs: 11 * 3_600_000 } })
    await inbox.stop()
    await expect(open({ attempts: { handleWithinMs: 11 * 3_600_000 + 1 } })).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'attempts.handleWithinMs' }],
    })
  })

  it('refuses tables of a newer version', async () => {
    const { database } = fresh()
    await database.query(`insert into three_ds_inbox.migrations (version, name) values (1000, 'future')`)
    const error = await open().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    await database.query('delete from three_ds_inbox.migrations where version = 1000')
    expect(isInboxError(error) && error.code).toBe('schema-newer')
  })

  it('tells its health where the database does not answer', async () => {
    const { database } = fresh()
    const inbox = await open({
      database: {
        ...database,
        query: (text, values) => database.query(text.replace('three_ds_inbox.events', 'nowhere'), values),
      },
    })
    const health = await inbox.health()
    expect(health).toMatchObject({ ok: false, problem: expect.stringContaining('query-failed') })
    await inbox.stop()
  })
})
