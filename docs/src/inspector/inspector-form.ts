import { h, type Ref, type VNode } from 'vue'
import { schemeNames } from '../tables/scheme-names.ts'
import { type Sample, samples } from './samples.ts'

/** What the form fills in, and what it calls. */
export interface FormParts {
  readonly text: Ref<string>
  readonly scheme: Ref<string>
  readonly trusted: Ref<boolean>
  readonly reveal: Ref<boolean>
  changed(): void
  fill(sample: Sample): void
  clear(): void
}

const checkbox = (value: Ref<boolean>, label: string, changed: () => void): VNode =>
  h('label', [
    h('input', {
      type: 'checkbox',
      checked: value.value,
      onChange: (event: Event) => {
        value.value = event.target instanceof HTMLInputElement && event.target.checked
        changed()
      },
    }),
    ` ${label}`,
  ])

const schemeChoice = ({ scheme, changed }: FormParts): VNode =>
  h('label', [
    'The card’s scheme ',
    h(
      'select',
      {
        value: scheme.value,
        onChange: (event: Event) => {
          scheme.value = event.target instanceof HTMLSelectElement ? event.target.value : ''
          changed()
        },
      },
      [
        h('option', { value: '' }, 'not known'),
        ...Object.entries(schemeNames).map(([value, name]) => h('option', { value }, name)),
      ],
    ),
  ])

/** Where the text goes in. The browser is asked to keep none of it: neither for filling in, nor for a spell checker elsewhere. */
export const inspectorForm = (parts: FormParts): VNode =>
  h('form', { autocomplete: 'off', onSubmit: (event: Event) => event.preventDefault() }, [
    h('label', { for: 'blob' }, 'Paste a blob'),
    h('textarea', {
      id: 'blob',
      rows: 7,
      spellcheck: 'false',
      autocapitalize: 'off',
      autocomplete: 'off',
      placeholder: 'cres=…, a token, a callback, a return address, a stored state, an ECI',
      value: parts.text.value,
      onInput: (event: Event) => {
        parts.text.value = event.target instanceof HTMLTextAreaElement ? event.target.value : ''
        parts.changed()
      },
    }),
    h('div', { class: 'choices' }, [
      schemeChoice(parts),
      checkbox(parts.trusted, 'It comes from my own server', parts.changed),
      checkbox(parts.reveal, 'Show card numbers, cryptograms and tokens', parts.changed),
    ]),
    h('div', { class: 'samples' }, [
      h('span', 'Try: '),
      ...samples.map((sample) => h('button', { type: 'button', onClick: () => parts.fill(sample) }, sample.name)),
      h('button', { type: 'button', class: 'clear', onClick: parts.clear }, 'Clear'),
    ]),
  ])
