import type { Clock } from '@three-ds/core'
import type { SandboxGateways } from '../gateways.ts'
import type { GatewayState, SandboxState } from './sandbox-state.ts'

type Served = SandboxGateways[keyof SandboxGateways]

/** Where a fake stands. */
export const readGatewayState = ({ origin, sandbox }: Served): GatewayState => {
  const { ledger, open, faults, operations } = sandbox
  return { origin, charges: ledger.filter(({ charged }) => charged).length, ledger, open, faults, operations }
}

/** Where all of them stand. */
export const readState = (origin: string, gateways: SandboxGateways, { now }: Clock): SandboxState => ({
  origin,
  now: now(),
  gateways: {
    processout: readGatewayState(gateways.processout),
    finaro: readGatewayState(gateways.finaro),
    spreedly: readGatewayState(gateways.spreedly),
    shopify: readGatewayState(gateways.shopify),
    cardinal: readGatewayState(gateways.cardinal),
  },
})
