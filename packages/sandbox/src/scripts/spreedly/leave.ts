import type { PageStatus } from './page-status.ts'
import type { Stage } from './stage.ts'

/** The whole page goes to the issuer: 3-D Secure 1, or an offsite page. Without an address nothing can be done here. */
export function leave({ parts }: Stage, { checkout_form, checkout_url }: PageStatus): void {
  const form = parts.formParts(checkout_form)
  if (form !== undefined) parts.postForm(form.action, form.fields, '_self')
  else if (typeof checkout_url === 'string' && /^https?:\/\//i.test(checkout_url)) location.assign(checkout_url)
}
