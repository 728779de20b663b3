import type { Inspection, InspectOptions } from 'three-ds/inspect'
import { defineComponent, h, ref, type VNode } from 'vue'
import { inspectionView } from './inspection-view.ts'
import { inspectorForm } from './inspector-form.ts'
import type { Sample } from './samples.ts'

/** Decodes what is pasted into it, in the page. It knows no address to which anything could be sent, and keeps nothing. */
export const Inspector = defineComponent({
  name: 'Inspector',
  setup() {
    const text = ref('')
    const scheme = ref('')
    const trusted = ref(false)
    const reveal = ref(false)
    const found = ref<Inspection>()
    let asked = 0

    /** Reads anew. Only the last question is answered: an earlier, slower one must not stand over it. */
    async function read(): Promise<void> {
      const turn = ++asked
      const options: InspectOptions = {
        scheme: scheme.value === '' ? undefined : scheme.value,
        trusted: trusted.value,
        reveal: reveal.value,
      }
      // Loaded on first use: whoever only reads the page does not wait for it.
      const { inspect } = await import('three-ds/inspect')
      const answer = text.value.trim() === '' ? undefined : await inspect(text.value, options)
      if (turn === asked) found.value = answer
    }

    const fill = (sample: Sample): void => {
      text.value = sample.text
      scheme.value = sample.scheme ?? scheme.value
      void read()
    }
    const clear = (): void => {
      text.value = ''
      void read()
    }

    return (): VNode =>
      h('div', { class: 'inspector' }, [
        inspectorForm({ text, scheme, trusted, reveal, changed: () => void read(), fill, clear }),
        h('div', { role: 'status', 'aria-live': 'polite', class: 'answer' }, [
          found.value === undefined
            ? h(
                'p',
                { class: 'nothing' },
                'What it is, and what it proves, stands here once there is something to read.',
              )
            : inspectionView(found.value),
        ]),
      ])
  },
})
