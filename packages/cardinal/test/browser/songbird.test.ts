import { type CardinalSongbird, cardinalFieldAttribute, parseBrowserReport, songbirdScripts } from '@three-ds/cardinal'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { printedSuccess } from '../printed.ts'
import { refusal } from '../refusal.ts'

describe('the types of Songbird', () => {
  it('let a page do what the documentation shows', () => {
    const page = (cardinal: CardinalSongbird) => {
      cardinal.configure({
        timeout: 8000,
        maxRequestRetries: 2,
        logging: { level: 'on' },
        payment: { view: 'modal', framework: 'bootstrap3', displayLoading: false },
      })
      cardinal.on('payments.setupComplete', ({ sessionId, modules }) => [sessionId, modules[0]?.loaded === true])
      cardinal.on('payments.validated', (data, jwt) => [data.ActionCode, jwt?.length])
      cardinal.off('payments.validated')
      cardinal.setup('init', { jwt: 'token' })
      cardinal.trigger('bin.process', '400000').then(({ Status }) => Status)
      cardinal.trigger('jwt.update', 'token')
      cardinal.start('cca', { OrderDetails: { OrderNumber: '1' } })
      cardinal.continue(
        'cca',
        { AcsUrl: 'https://acs.example', Payload: 'p' },
        { OrderDetails: { TransactionId: 't' } },
      )
      // @ts-expect-error there is no such event
      cardinal.on('payments.done', () => undefined)
      // @ts-expect-error the order is not optional
      cardinal.continue('cca', { AcsUrl: 'https://acs.example', Payload: 'p' })
    }
    expectTypeOf(page).parameter(0).toEqualTypeOf<CardinalSongbird>()
  })

  it('name the scripts and the field decorator', () => {
    expect(Object.values(songbirdScripts).every((url) => new URL(url).host.endsWith('cardinalcommerce.com'))).toBe(true)
    expect(cardinalFieldAttribute).toBe('data-cardinal-field')
  })
})

describe('the first argument of payments.validated', () => {
  it('is read as the browser’s word', () => {
    expect(parseBrowserReport(printedSuccess)).toEqual({
      evidence: 'browser',
      payload: { ...printedSuccess, ErrorNumber: '0' },
    })
  })

  it.each([undefined, null, 'text', 7, []])('is an object, not %j', async (data) => {
    const error = await refusal(() => parseBrowserReport(data))
    expect(error.code).toBe('invalid-input')
    expect(error.provider).toBe('cardinal')
  })

  it('keeps what it does not know, and survives what has another shape', () => {
    const { payload } = parseBrowserReport({ Novelty: 1, Payment: 'strange', ActionCode: { a: 1 } })
    expect(payload).toMatchObject({ Novelty: 1 })
    expect(payload.Payment).toBeUndefined()
    expect(payload.ActionCode).toBeUndefined()
  })
})
