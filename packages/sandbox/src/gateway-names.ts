import type { GatewayName } from './gateways.ts'

/** Every fake, in the order in which they are shown, with the name that people know it by. */
export const gatewayTitles: Readonly<Record<GatewayName, string>> = {
  processout: 'ProcessOut',
  finaro: 'Finaro (Shift4)',
  spreedly: 'Spreedly',
  shopify: 'Shopify',
  cardinal: 'Cardinal (Verifone)',
}

/** The names alone. */
export const gatewayNames = Object.keys(gatewayTitles) as readonly GatewayName[] // keys of the table above, which keys forgets
