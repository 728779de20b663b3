/**
 * Opens an address in a frame, a window or the page itself: posts the fields as a form, or just goes there where there are none.
 *
 * @param target - name of the frame or window; `_self` is the page
 */
export function submitForm(url: string, fields: Readonly<Record<string, string>> | undefined, target: string): void {
  const form = document.createElement('form')
  form.target = target
  form.style.display = 'none'
  // A form that is sent by GET drops the query of its address, so its fields are the query.
  form.method = fields === undefined ? 'get' : 'post'
  form.action = url
  const entries = fields === undefined ? new URL(url, document.baseURI).searchParams : Object.entries(fields)
  for (const [name, value] of entries) {
    const input = document.createElement('input')
    input.type = 'hidden'
    input.name = name
    input.value = value
    form.append(input)
  }
  document.body.append(form)
  // A field named `submit` hides the form's own method.
  HTMLFormElement.prototype.submit.call(form)
  form.remove()
}
