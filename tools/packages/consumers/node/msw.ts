import { cardinalHandlers } from '@three-ds/cardinal/msw'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import { finaroHandlers } from '@three-ds/finaro/msw'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { processOutHandlers } from '@three-ds/processout/msw'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { shopifyHandlers } from '@three-ds/shopify/msw'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { spreedlyHandlers } from '@three-ds/spreedly/msw'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { setupServer } from 'msw/node'
import { check } from '../portable/check.ts'

const finaro = createFinaroSandbox()
const server = setupServer(
  ...finaroHandlers(finaro),
  ...cardinalHandlers(createCardinalSandbox()),
  ...processOutHandlers(createProcessOutSandbox()),
  ...shopifyHandlers(createShopifySandbox()),
  ...spreedlyHandlers(createSpreedlySandbox()),
)
server.listen()
const answer = await fetch(`${finaro.origin}/nowhere`)
server.close()
check('msw hands requests to the fake', answer.status === 404)
