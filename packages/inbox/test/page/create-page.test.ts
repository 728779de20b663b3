import { beforeEach, describe, expect, it } from 'vitest'
import { comesFromPage } from '../../src/page/comes-from-page.ts'
import { createPage, type PageOptions } from '../../src/page/create-page.ts'
import { html } from '../../src/page/html.ts'
import { refusedCallbacks } from '../../src/set-aside/refused-callbacks.ts'
import { setAsideEvents } from '../../src/set-aside/set-aside-events.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from '../flows/machines.ts'
import { challenge } from '../flows/paper-flow.ts'

const address = 'https://ops.shop.example/inbox'
const sameOrigin = { 'sec-fetch-site': 'same-origin' }

describeOnDatabases('the page of an inbox', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const page = (options: PageOptions = { authorize: () => true }) => {
    const { database } = fresh()
    const now = () => shop.clock.now()
    const setAside = setAsideEvents({ database, engine: { send: async () => {} }, now, waitForTurnMs: 1_000 })
    return createPage({ database, now, setAside, refused: refusedCallbacks(database) }, options)
  }
  const get = async (query = '') => page()(new Request(`${address}${query}`))
  const post = (form: Record<string, string>, headers: Record<string, string> = sameOrigin) =>
    page()(new Request(address, { method: 'POST', headers, body: new URLSearchParams(form) }))
  const start = (order: string) => shop.machine().flows.start('paper', { order })
  const setAsideEnd = async () => {
    await start('1')
    await shop.machine().flows.resume('paper:1', { type: 'poll' })
    const [row] = await fresh().database.query<{ id: string }>(
      `update three_ds_inbox.events set state = 'set-aside', attempts = 12, last_error = 'Oops: see the log' returning id`,
    )
    return row?.id ?? ''
  }

  it('lists flows by what a person looks for', async () => {
    await start('1')
    await start('2')
    await shop.machine().flows.resume('paper:2', { type: 'poll' })
    const all = await (await get()).text()
    expect([all.includes('paper:1'), all.includes('paper:2')]).toEqual([true, true])
    const pending = await (await get('?show=pending')).text()
    expect([pending.includes('paper:1'), pending.includes('paper:2')]).toEqual([true, false])
    const ended = await (await get('?show=done')).text()
    expect([ended.includes('paper:1'), ended.includes('paper:2')]).toEqual([false, true])
  })

  it('shows the timeline of a flow, the oldest first', async () => {
    await setAsideEnd()
    expect(await (await get('?show=set-aside')).text()).toContain('paper%3A1')
    const text = await (await get('?flow=paper%3A1')).text()
    const places = ['start: challenge', 'poll: done', 'the end was queued', 'Oops: see the log', 'waits for a person']
    expect(places.map((place) => text.indexOf(place)).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true)
  })

  it('lets each table scroll by itself, so that a narrow window shows the rest of the page whole', async () => {
    await start('1')
    for (const query of ['', '?flow=paper%3A1']) {
      const text = await (await get(query)).text()
      expect(text).toContain('.table { overflow-x: auto }')
      expect(text.match(/<table>/g)).toEqual(
        text.match(/(?<=<div class="table" role="region" aria-label="[\w ]+" tabindex="0">)<table>/g),
      )
    }
  })

  it('answers 404 for a flow that is not kept', async () => {
    expect((await get('?flow=paper%3A9')).status).toBe(404)
  })

  it('replays and discards what is set aside', async () => {
    const id = await setAsideEnd()
    const answer = await post({ action: 'replay', id })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/inbox'])
    expect((await post({ action: 'replay', id })).status).toBe(409)
    const [row] = await fresh().database.query('select state from three_ds_inbox.events')
    expect(row).toEqual({ state: 'queued' })
  })

  it('leads nobody to another host, whatever path the page was asked for by', async () => {
    const id = await setAsideEnd()
    for (const path of ['//evil.example/', '/.//evil.example/', '/\\\\evil.example/', '////evil.example/']) {
      const at = `https://ops.shop.example${path}`
      const text = await (await page()(new Request(at))).text()
      const addresses = [...text.matchAll(/(?:href|action)="([^"]*)"/g)].map(
        ([, address]) => new URL(address ?? '', at),
      )
      expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(['https://ops.shop.example']))
      const form = new URLSearchParams({ action: 'replay', id })
      const answer = await page()(new Request(at, { method: 'POST', headers: sameOrigin, body: form }))
      if (answer.status !== 303) throw new Error('it was set aside')
      expect(new URL(answer.headers.get('location') ?? '', at).origin).toBe('https://ops.shop.example')
      await fresh().database.query(`update three_ds_inbox.events set state = 'set-aside'`)
    }
  })

  it('counts in good English', async () => {
    await setAsideEnd()
    const text = await (await get()).text()
    expect(text).toContain('0 events wait')
    expect(text).toContain('1 is set aside')
    expect(text).toContain('1 flow was done')
    await fresh().database.query(`update three_ds_inbox.events set state = 'queued'`)
    expect(await (await get()).text()).toContain('1 event waits')
  })

  it('has a flow asked about again that has timed out', async () => {
    await start('1')
    shop.gateway.will.read = () => ({ step: challenge })
    shop.clock.advance(24 * 3_600_000)
    await shop.machine().reconciler.runDue()
    expect((await post({ action: 'ask', id: 'paper:1' })).status).toBe(303)
    expect(await shop.machine().flows.load('paper:1')).toMatchObject({ status: 'pending' })
    expect(await shop.machine().reconciler.runDue()).toBe(1)
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://ops.shop.example' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['nobody knows where', {}],
  ])('does nothing for a form from %s', async (_name, headers) => {
    const id = await setAsideEnd()
    expect((await post({ action: 'discard', id }, headers as Record<string, string>)).status).toBe(403)
    expect(await fresh().database.query('select state from three_ds_inbox.events')).toEqual([{ state: 'set-aside' }])
  })

  it('does nothing on a GET, and nothing that it does not know', async () => {
    const id = await setAsideEnd()
    await get(`?action=discard&id=${id}`)
    expect((await post({ action: 'constructor', id })).status).toBe(400)
    expect((await post({ action: 'discard', id: '1 or 1=1' })).status).toBe(400)
    expect((await page()(new Request(address, { method: 'DELETE' }))).status).toBe(405)
    expect(await fresh().database.query('select state from three_ds_inbox.events')).toEqual([{ state: 'set-aside' }])
  })

  it('shows nothing to whom the application does not know', async () => {
    await start('1')
    const answer = await page({ authorize: () => false })(new Request(address))
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('paper')
  })

  it('runs no script, loads nothing, and cannot be framed', async () => {
    const answer = await get()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).not.toMatch(/<script|src=|@import|url\(/i)
  })

  it('shows no state, no result, and no event', async () => {
    await shop.machine().flows.start('paper', { order: '1' })
    await fresh().database.query(
      `update three_ds_inbox.flows set state = replace(state, '"order":"1"', '"order":"kept-secret"')`,
    )
    const id = await setAsideEnd()
    await fresh().database.query(`update three_ds_inbox.events set event = '{"data":"kept-secret"}' where id = $1`, [
      id,
    ])
    for (const query of ['', '?flow=paper%3A1']) expect(await (await get(query)).text()).not.toContain('kept-secret')
  })

  it('escapes a name that somebody made up', async () => {
    await start('<script>alert(1)</script>')
    for (const query of ['', `?flow=${encodeURIComponent('paper:<script>alert(1)</script>')}`]) {
      expect(await (await get(query)).text()).not.toContain('<script>')
    }
  })
})

describe('HTML', () => {
  it('escapes every text that is put in, and no HTML of its own', () => {
    expect(html`<b title="${`"&'`}">${'<i>'}${html`<u>${1}</u>`}${[html`a`, html`b`]}</b>`.html).toBe(
      '<b title="&quot;&amp;&#39;">&lt;i&gt;<u>1</u>ab</b>',
    )
  })
})

describe('where a form comes from', () => {
  const request = (headers: Record<string, string>) => new Request('http://10.0.0.7/inbox', { method: 'POST', headers })

  it('is told by the browser, whatever a proxy makes of the address', () => {
    expect(comesFromPage(request({ 'sec-fetch-site': 'same-origin', origin: 'https://ops.example' }))).toBe(true)
  })

  it('is the page’s own origin, for browsers that tell no more', () => {
    expect(comesFromPage(request({ origin: 'https://ops.example' }), 'https://ops.example')).toBe(true)
    expect(comesFromPage(request({ origin: 'https://ops.example' }))).toBe(false)
    expect(comesFromPage(request({ origin: 'null' }))).toBe(false)
  })
})
