/** Posts a form into a frame or a window, by its name; `_self` is this page. */
export function postForm(action: string, fields: Readonly<Record<string, string>>, target: string): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action, target, hidden: true })
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  // A field named `submit` would stand in the place of the form's own.
  HTMLFormElement.prototype.submit.call(form)
  form.remove()
}
