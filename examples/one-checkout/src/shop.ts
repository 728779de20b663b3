/** Addresses of the shop. */
export const shop = {
  returnUrl: ({ id }: { readonly id: string }): string => `https://shop.example/return/${id}`,
  callbackUrl: (provider: string): string => `https://shop.example/callbacks/${provider}`,
} as const
