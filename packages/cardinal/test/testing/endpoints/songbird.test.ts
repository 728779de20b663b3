import { describe, expect, it } from 'vitest'
import { songbirdPaths } from '../../../src/testing/endpoints/songbird/addresses.ts'
import { openSandbox } from '../open-sandbox.ts'

function openPage() {
  const opened = openSandbox()
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    opened.raw('POST', path, new URLSearchParams(fields).toString(), {
      authorization: '',
      'content-type': 'application/x-www-form-urlencoded',
    })
  /** A page that is set up, and a challenge of its own. */
  const challenged = async (confirmUrl?: string) => {
    const session = await opened.client.createSession(confirmUrl === undefined ? {} : { confirmUrl })
    await post(songbirdPaths.init, { JWT: session.jwt })
    const lookup = await opened.client.lookup(opened.lookupOf('challenge', { session }))
    return { session, transactionId: lookup.transaction_id ?? '' }
  }
  return { ...opened, post, challenged }
}

describe('Init', () => {
  it('sets a page up with a request JWT, without credentials', async () => {
    const { post, client } = openPage()
    const { status, json } = await post(songbirdPaths.init, { JWT: (await client.createSession()).jwt })
    expect(status).toBe(200)
    expect(json['sessionId']).toMatch(/^0_/)
    expect(json['modules']).toEqual([{ module: 'CCA', loaded: true }])
  })

  it.each([
    ['nothing', {}],
    ['what is no token', { JWT: 'a.b.c' }],
  ])('refuses %s', async (_, fields) => {
    const { status, json } = await openPage().post(songbirdPaths.init, fields)
    expect([status, json.code]).toEqual([401, 101])
  })
})

describe('Collect', () => {
  it('tells the page around its frame that the profile is there', async () => {
    const { post, challenged } = openPage()
    const { session } = await challenged()
    const { status, text } = await post(songbirdPaths.collect, { JWT: session.jwt, Bin: '400000' })
    expect(status).toBe(200)
    expect(text).toContain('profile.completed')
    expect(text).toContain(session.referenceId)
  })

  it.each(['40000', '40000000000000000000', 'abcdef', ''])('refuses the digits "%s"', async (Bin) => {
    const { post, challenged } = openPage()
    const { session } = await challenged()
    const { status, json } = await post(songbirdPaths.collect, { JWT: session.jwt, Bin })
    expect(status).toBe(400)
    expect(json.details).toEqual({ Bin: 'invalid' })
  })

  it('refuses a page that was never set up', async () => {
    const { post, client } = openPage()
    const { jwt } = await client.createSession()
    expect((await post(songbirdPaths.collect, { JWT: jwt, Bin: '400000' })).status).toBe(401)
  })
})

describe('the return of the issuer’s frame', () => {
  it.each(['GET', 'POST'])('%s: tells Songbird to ask', async (method) => {
    const { status, text } = await openPage().raw(method, songbirdPaths.challengeReturn, undefined, {
      authorization: '',
    })
    expect(status).toBe(200)
    expect(text).toContain('challenge.completed')
  })

  it('believes nothing that the form says', async () => {
    const { post, challenged, sandbox } = openPage()
    await challenged()
    await post(songbirdPaths.challengeReturn, { cres: btoa('{"transStatus":"Y"}') })
    expect(sandbox.open).toHaveLength(1)
  })
})

describe('Continue', () => {
  it('answers both arguments of payments.validated once the issuer has decided', async () => {
    const { post, challenged, songbird, client } = openPage()
    const { session, transactionId } = await challenged()
    await songbird(transactionId)
    const { json } = await post(songbirdPaths.continue, { JWT: session.jwt, TransactionId: transactionId })
    expect(json['data']).toMatchObject({ ActionCode: 'SUCCESS', Payment: { ProcessorTransactionId: transactionId } })
    const verified = await client.verifyResponse(String(json['jwt']), { requestJti: session.jti, transactionId })
    expect(verified.payload.Payment?.ExtendedData?.PAResStatus).toBe('Y')
  })

  it('says nothing before', async () => {
    const { post, challenged } = openPage()
    const { session, transactionId } = await challenged()
    const { status, json } = await post(songbirdPaths.continue, { JWT: session.jwt, TransactionId: transactionId })
    expect([status, json.code]).toEqual([400, 121])
  })

  it('tells only the page of the lookup', async () => {
    const { post, challenged, songbird } = openPage()
    const { transactionId } = await challenged()
    await songbird(transactionId)
    const other = await challenged()
    const asked = { JWT: other.session.jwt, TransactionId: transactionId }
    expect((await post(songbirdPaths.continue, asked)).status).toBe(404)
    expect((await post(songbirdPaths.continue, { ...asked, TransactionId: 'none' })).status).toBe(404)
  })

  it('tells a page no more whose token was replaced', async () => {
    const { post, challenged, client, songbird } = openPage()
    const { session, transactionId } = await challenged()
    await songbird(transactionId)
    const later = await client.createSession({ referenceId: session.referenceId })
    await post(songbirdPaths.init, { JWT: later.jwt })
    const answers = await Promise.all(
      [session, later].map(({ jwt }) => post(songbirdPaths.continue, { JWT: jwt, TransactionId: transactionId })),
    )
    expect(answers.map(({ status }) => status)).toEqual([401, 200])
  })

  it('leaves the token for ConfirmUrl, too', async () => {
    const { post, challenged, songbird, sandbox } = openPage()
    const { session, transactionId } = await challenged('https://shop.example/confirm')
    await songbird(transactionId)
    await sandbox.deliverCallbacks(async () => new Response())
    await post(songbirdPaths.continue, { JWT: session.jwt, TransactionId: transactionId })
    const urls: string[] = []
    await sandbox.deliverCallbacks(async ({ url }) => {
      urls.push(url)
      return new Response()
    })
    expect(urls).toEqual(['https://shop.example/confirm'])
  })

  it('takes the faults of its own name, and no others', async () => {
    const { post, challenged, songbird, sandbox } = openPage()
    const { session, transactionId } = await challenged()
    await songbird(transactionId)
    const ask = () => post(songbirdPaths.continue, { JWT: session.jwt, TransactionId: transactionId })
    sandbox.fail({ kind: 'html-502' }, { operation: 'lookup' })
    expect((await ask()).status).toBe(200)
    sandbox.fail({ kind: 'html-502' }, { operation: 'continue' })
    expect((await ask()).status).toBe(502)
    expect((await ask()).status).toBe(200)
  })
})
