import type { SandboxGateways } from '../gateways.ts'
import type { GuideValue } from './gateway-guide.ts'
import { textValues } from './text-values.ts'

type ValuesOf = { readonly [Name in keyof SandboxGateways]: (gateway: SandboxGateways[Name]) => readonly GuideValue[] }

/** What a client of each fake is created with, and what its requests name. */
export const valuesOf: ValuesOf = {
  processout: ({ clientOptions }) => textValues(clientOptions),
  finaro: ({ clientOptions, sandbox: { authToken, clientGuid } }) =>
    textValues({ ...clientOptions, authToken, clientGuid }),
  spreedly: ({ clientOptions, sandbox: { gatewayToken, scaProviderKey, signingSecret } }) =>
    textValues({ ...clientOptions, gatewayToken, scaProviderKey, signingSecret }),
  shopify: ({ clientOptions, sandbox: { checkoutToken, storefront } }) => {
    const { publicAccessToken } = storefront.clientOptions
    const { privateAccessToken } = storefront.privateClientOptions
    return textValues({ ...clientOptions, checkoutToken, storefront: { publicAccessToken, privateAccessToken } })
  },
  cardinal: ({ clientOptions, sandbox: { contractId, paymentContractId } }) =>
    textValues({ ...clientOptions, contractId, paymentContractId }),
}
