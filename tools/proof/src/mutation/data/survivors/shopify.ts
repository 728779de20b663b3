import type { KnownSurvivors } from '../kinds.ts'

/** See `kinds.ts` for what each reason means. Data only. */
export const shopifySurvivors: KnownSurvivors = {
  'packages/shopify/src/authentication/money-of.ts': {
    'amount === undefined || currency === undefined → false in if (amount === undefined || currency === undefined) return undefined':
      'type guard',
    'amount === undefined || currency === undefined → ((amount === undefined) && (currency === undefined)) in if (amount === undefined || currency === undefined) return undefined':
      'type guard',
  },
  'packages/shopify/src/payments-app/authentication/authentication-data-of.ts': {
    "'' → 'mutated' in transStatusReason: reasonForm.test(result.statusReason ?? '' … statusReason : undefined,":
      'no such value',
  },
  'packages/shopify/src/payments-app/authentication/report-problems.ts': {
    "'' → 'mutated' in const { evidence, status, paResStatus = '', statusReason = '', flow } = result": 'no such value',
  },
  'packages/shopify/src/payments-app/authentication/three-d-s-versions.ts': {
    "find → findLast in names.find(([prefix]) => version?.startsWith(prefix) === true)?.[1] ?? 'UNKNOWN'":
      'one of a kind',
  },
  'packages/shopify/src/payments-app/authentication/to-authentication-report.ts': {
    'find → findLast in const transStatus = transStatuses.find((letter) => letter === result.paResStatus)':
      'one of a kind',
  },
  'packages/shopify/src/payments-app/callback/post-headers.ts': {
    "'' → 'mutated' in const shop = headers.get('shopify-shop-domain') ?? ''": 'no such value',
    "'' → 'mutated' in const apiVersion = headers.get('shopify-api-version') ?? ''": 'no such value',
  },
  'packages/shopify/src/storefront/authentication/cart-flow.ts': {
    "'start' → '' in return submit(client, cartDataOf(request), call, 'start')": 'no such value',
  },
  'packages/shopify/src/storefront/authentication/cart-move-for.ts': {
    "'outcome-unknown' → '' in export const lostCart = (data: ShopifyCartFlowData): Move => … (data, 'outcome-unknown')":
      'said twice',
  },
  'packages/shopify/src/storefront/authentication/ready-cart.ts': {
    "'ready' → '' in case 'ready':": 'said twice',
    "return → break in case 'ready':": 'said twice',
  },
  'packages/shopify/src/storefront/authentication/refusals.ts': {
    "'' → 'mutated' in const codeOf = ({ code = '' }: Reason): string | undefined = … code) ? code : undefined)":
      'no such value',
  },
}
