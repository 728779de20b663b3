import { renderCallbackJson, renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'

/** The environment's secret that signs the samples. */
export const signingSecret = 'a signing secret of the tests'

/** A callback of a sale that succeeded, as Spreedly would post it. */
export async function signedCallback(orderId: string, format: 'xml' | 'json'): Promise<string> {
  const transaction = await signTransaction(sampleTransaction({ order_id: orderId }), { signingSecret })
  return format === 'xml' ? renderCallbackXml([transaction]) : renderCallbackJson([transaction])
}
