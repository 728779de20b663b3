import type { Reader } from '../reader.ts'
import { authenticationResultReader } from './authentication-result.ts'
import { cardinalJsonReader } from './cardinal-json.ts'
import { cardinalRequestReader } from './cardinal-request.ts'
import { cardinalResponseReader } from './cardinal-response.ts'
import { cReqReader } from './creq.ts'
import { cResReader } from './cres.ts'
import { cryptogramReader } from './cryptogram.ts'
import { eciReader } from './eci.ts'
import { finaroReturnReader } from './finaro-return.ts'
import { flowStateReader } from './flow-state.ts'
import { methodDataReader } from './method-data.ts'
import { payerAuthenticationReader } from './payer-authentication.ts'
import { processOutAnswerReader } from './processout-answer.ts'
import { processOutEventReader } from './processout-event.ts'
import { gatewayRequestReader } from './processout-gateway-request.ts'
import { shopifyPaymentReader } from './shopify-payment.ts'
import { shopifySessionReader } from './shopify-session.ts'
import { shopifyStorefrontReader } from './shopify-storefront.ts'
import { spreedlyCallbackReader } from './spreedly-callback.ts'
import { xidReader } from './xid.ts'

/** Readers that go by names and shapes. The first that recognizes the text is believed; the others are told as alternatives. */
export const shapeReaders: readonly Reader[] = [
  gatewayRequestReader,
  cardinalResponseReader,
  cardinalRequestReader,
  flowStateReader,
  authenticationResultReader,
  cReqReader,
  cResReader,
  finaroReturnReader,
  spreedlyCallbackReader,
  processOutEventReader,
  processOutAnswerReader,
  shopifyPaymentReader,
  shopifyStorefrontReader,
  shopifySessionReader,
  cardinalJsonReader,
  methodDataReader,
  payerAuthenticationReader,
]

/** Readers of bare values, which have nothing but their length: asked only where no shape is recognized. */
export const valueReaders: readonly Reader[] = [eciReader, cryptogramReader, xidReader]
