export type { GatewayName, SandboxGateways, ServedGateway } from './gateways.ts'
export { type SandboxServer, type SandboxServerOptions, startSandbox } from './start-sandbox.ts'
