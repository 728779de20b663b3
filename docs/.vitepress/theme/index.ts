import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineAsyncComponent } from 'vue'
import './style.css'
import './inspector.css'

/** Loaded on its own page only. */
const Inspector = defineAsyncComponent(async () => (await import('../../src/inspector/inspector.ts')).Inspector)

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('Inspector', Inspector)
  },
} satisfies Theme
