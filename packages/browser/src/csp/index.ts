/**
 * The Content Security Policy that a page needs for each gateway.
 */
export { type ContentSecurityPolicyOptions, contentSecurityPolicy } from './content-security-policy.ts'
export { type GatewayPolicy, gatewayPolicies } from './policies.ts'
