/** Where the buyer lives, for tests. */
export const billingAddress = {
  address1: 'Chestnut Street 92',
  city: 'Louisville',
  country: 'United States',
  firstName: 'Bob',
  lastName: 'Norman',
  province: 'Kentucky',
  zip: '40202',
} as const
