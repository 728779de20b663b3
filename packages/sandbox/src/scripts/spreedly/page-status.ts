/** What the script learns of a transaction: `status.json`, or what the shop hands to `start` and `finalize`. */
export type PageStatus = {
  readonly token?: string | null
  readonly state: string
  readonly message?: string | null
  readonly error_code?: string | null
  readonly required_action?: string | null
  readonly device_fingerprint_form?: PageForm
  readonly challenge_form?: PageForm
  readonly checkout_form?: PageForm
  readonly checkout_url?: string | null
}

/** HTML of a form: text in `status.json`, an object in the API. */
export type PageForm = string | { readonly cdata: string } | null
