import type { ShiftedClock } from './clock/shifted-clock.ts'
import type { ExchangeLog } from './exchange/exchange-log.ts'
import type { GatewayName, SandboxGateways } from './gateways.ts'
import type { GatewayGuide } from './guide/gateway-guide.ts'

/** What the server's routes work with. */
export interface SandboxParts {
  readonly origin: string
  readonly gateways: SandboxGateways
  readonly clock: ShiftedClock
  readonly exchanges: ExchangeLog
  /** Gateways, credentials, scenarios, cards; made on first use. */
  readonly guide: () => Promise<readonly GatewayGuide[]>
  /** Forgets what one fake remembers, or all of them, and the faults that are planned. */
  readonly reset: (gateway?: GatewayName) => void
}
