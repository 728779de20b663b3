import { type GatewayPolicy, gatewayPolicies } from './policies.ts'

/** Whose steps the page runs, and what else it needs. */
export interface ContentSecurityPolicyOptions {
  readonly gateways: readonly (keyof typeof gatewayPolicies)[]
  /** Further sources, a local sandbox for one: they are allowed in every directive. */
  readonly also?: readonly string[] | undefined
}

const directives = [
  'script-src',
  'connect-src',
  'frame-src',
  'form-action',
] as const satisfies readonly (keyof GatewayPolicy)[]

/**
 * The strictest Content Security Policy under which `runAction` works for these gateways: no inline script, no inline style, no
 * `eval`. Add what the rest of your page needs.
 *
 * @example
 * ```ts
 * import { contentSecurityPolicy } from '@three-ds/browser/csp'
 *
 * console.log(contentSecurityPolicy({ gateways: ['shopify'] }))
 * // default-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self' https:; object-src 'none'; base-uri 'none'
 * ```
 */
export function contentSecurityPolicy({ gateways, also = [] }: ContentSecurityPolicyOptions): string {
  const parts = directives.map((directive) => {
    const needed = gateways.flatMap((gateway): readonly string[] => gatewayPolicies[gateway][directive])
    return [directive, ...new Set(["'self'", ...needed, ...also])].join(' ')
  })
  return ["default-src 'self'", ...parts, "object-src 'none'", "base-uri 'none'"].join('; ')
}
