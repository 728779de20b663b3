import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { answerBank, bankOf, buy, choose, headlineAtEnd, openBench } from '../browser/open-browser.ts'
import { type Scene, scenes } from './scenes.ts'

const folder = join(import.meta.dirname, '../../../../docs/images')
const bench = await openBench()

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
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' })
  await context.close()
}

await mkdir(folder, { recursive: true })
for (const scene of scenes) {
  await take(scene)
  console.log(`docs/images/${scene.name}.png`)
}
await bench.close()
