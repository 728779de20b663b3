import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '@three-ds/core'
import { answerBank, bankOf, buy, choose, headlineAtEnd, openBenchWith } from '../browser/open-browser.ts'
import { type Scene, scenes } from './scenes.ts'

const folder = join(import.meta.dirname, '../../../../docs/images')
const bench = await openBenchWith(systemClock)

async function take({ name, look, width, height, purchase, until }: Scene): Promise<void> {
  const context = await bench.browser.newContext({ viewport: { width, height }, colorScheme: look })
  const page = await context.newPage()
  if (until === 'checkout') await choose(page, bench, purchase)
  else {
    await buy(page, bench, purchase)
    const bank = await bankOf(page, 'frame')
    await bank.getByLabel('One-time password').waitFor()
    if (until === 'receipt') {
      await answerBank(bank, 'pass')
      await headlineAtEnd(page)
    }
  }
  await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.blur())
  const fullPage = until !== 'bank' // a bank that is laid over the page covers no more than the window
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: 'disabled' })
  await context.close()
}

await mkdir(folder, { recursive: true })
for (const scene of scenes) {
  await take(scene)
  console.log(`docs/images/${scene.name}.png`)
}
await bench.close()
