import type { JsonObject } from '@three-ds/core'
import { pendingAction, type StoredTransaction } from '../state/stored-transaction.ts'
import { issuerAddress } from './issuer-addresses.ts'
import { jsonOf } from './picked.ts'
import { renderForm } from './render-form.ts'
import { renderGatewayResponse, renderSetupResponse } from './render-gateway-response.ts'

/** Where the fake gateway lives. */
interface Place {
  readonly origin: string
  readonly gatewayToken: string
}

/** The form of 3-D Secure 1: it stays after the redirect, as in Spreedly's samples. */
const checkoutForm = (place: Place, token: string): JsonObject =>
  renderForm({
    action: issuerAddress(place, 'versionOne', token),
    fields: { PaReq: '', MD: '', TermUrl: `${place.origin}/transaction/${token}/redirect` },
  })

/**
 * The keys of a payment with `attempt_3dsecure`, nulls included: no recording of such JSON is public, so the keys are those of
 * the guide's XML and of Spreedly's Android models. The addresses of the forms are the fake's own.
 *
 * Source: docs.spreedly.com/guides/3dsecure2; spreedly/web-sdk-sample-app for `fallback` and the embed addresses.
 */
export function renderGatewayThreeDS(transaction: StoredTransaction, place: Place): JsonObject {
  const { token, fields, gatewayThreeDS, context, returned } = transaction
  const action = pendingAction(transaction)
  const page = (name: 'fingerprint' | 'fingerprintEmbed' | 'challenge' | 'challengeEmbed') =>
    issuerAddress(place, name, token)
  const isFingerprint = action === 'device_fingerprint'
  const isChallenge = action === 'challenge'
  return {
    three_ds_version: jsonOf(fields['three_ds_version']),
    required_action: action ?? null,
    device_fingerprint_form: isFingerprint
      ? renderForm({ action: page('fingerprint'), fields: { threeDSMethodData: '' } })
      : null,
    device_fingerprint_form_embed_url: isFingerprint ? page('fingerprintEmbed') : null,
    challenge_form: isChallenge ? renderForm({ action: page('challenge'), fields: { creq: '' } }) : null,
    challenge_form_embed_url: isChallenge ? page('challengeEmbed') : null,
    challenge_url: null,
    three_ds_context: context === undefined ? null : JSON.stringify(context),
    checkout_url: null,
    checkout_form: gatewayThreeDS === '1' ? checkoutForm(place, token) : null,
    setup_response: renderSetupResponse(transaction),
    redirect_response: returned === true ? renderGatewayResponse(transaction) : null,
    callback_response: null,
  }
}
