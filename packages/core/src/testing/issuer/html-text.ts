/** Text for an attribute or an element of HTML. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
