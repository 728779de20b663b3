import type { Choice } from '../server/choices.ts'
import { byId } from './by-id.ts'
import { element } from './element.ts'
import { schemeNames } from './scheme-names.ts'

const choiceOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

const radio = (name: string, value: string, checked: boolean): HTMLInputElement =>
  element('input', { type: 'radio', name, value, ...(checked ? { checked: '' } : {}) })

/** The first of a list that is still there, so that a choice survives another gateway. */
const kept = (values: readonly string[], wanted: string): string =>
  values.includes(wanted) ? wanted : (values[0] ?? '')

/** Shows the cards of the chosen gateway, and what each does. */
function showSchemes(form: HTMLFormElement, choices: readonly Choice[]): void {
  const schemes = [...new Set(choices.map(({ scheme }) => scheme))]
  const chosen = kept(schemes, choiceOf(form, 'scheme'))
  byId('schemes').replaceChildren(
    ...schemes.map((scheme) =>
      element(
        'label',
        { class: 'tile' },
        radio('scheme', scheme, scheme === chosen),
        element('span', {}, schemeNames[scheme]),
      ),
    ),
  )
}

/** `visa/challenge` without its scheme: the same behavior is kept when the card changes. */
const kindOf = (play: string): string => play.slice(play.indexOf('/') + 1)

function showPlays(form: HTMLFormElement, choices: readonly Choice[]): void {
  const before = kindOf(choiceOf(form, 'play'))
  const chosen = choices.find(({ play }) => kindOf(play) === before) ?? choices[0]
  byId('plays').replaceChildren(
    ...choices.map((choice) => {
      const { play, title, text, last4 } = choice
      const number = last4 === undefined ? [] : [element('span', { class: 'number' }, `•••• ${last4}`)]
      const words = element('span', { class: 'words' }, element('strong', {}, title), element('small', {}, text))
      return element('label', { class: 'play' }, radio('play', play, choice === chosen), words, ...number)
    }),
  )
}

/** What is chosen just now. */
export const chosenOf = (form: HTMLFormElement, choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ gateway, play }) => gateway === choiceOf(form, 'gateway') && play === choiceOf(form, 'play'))

/** Keeps the form in step with what is chosen. */
export function keepChoices(form: HTMLFormElement, choices: readonly Choice[], onChange: () => void): void {
  const ofGateway = () => choices.filter(({ gateway }) => gateway === choiceOf(form, 'gateway'))
  const ofScheme = () => ofGateway().filter(({ scheme }) => scheme === choiceOf(form, 'scheme'))
  const show = (changed: string): void => {
    if (changed === 'gateway') showSchemes(form, ofGateway())
    if (changed === 'gateway' || changed === 'scheme') showPlays(form, ofScheme())
    onChange()
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) show(target.name)
  })
  show('gateway')
}
