/** The shop's node for a frame. */
export function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id)
  if (place === null)
    throw new Error(`No element has the id "${id}": give the Lifecycle ids of elements that are in the page.`)
  return place
}
