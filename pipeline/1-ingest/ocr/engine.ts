import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Block } from 'tesseract.js'
import { trainedData } from './languages.ts'
import { greymap, type PageImage } from './render.ts'

/** An engine that reads pictures of pages. */
export interface OcrEngine {
  /** The blocks of text that it finds. */
  readonly recognise: (image: PageImage) => Promise<readonly Block[]>
  readonly close: () => Promise<void>
}

/** Starts tesseract.js with the languages' data from npm packages: nothing is fetched, nothing kept. */
export async function openOcr(languages: readonly string[]): Promise<OcrEngine> {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  // The engine takes all languages from one folder; the packages have one each.
  const folder = await mkdtemp(join(tmpdir(), 'annex-ocr-'))
  try {
    for (const data of languages.map(trainedData)) await copyFile(data, join(folder, basename(data)))
    const worker = await createWorker(languages.join('+'), OEM.LSTM_ONLY, {
      langPath: folder,
      cacheMethod: 'none',
      gzip: true,
      errorHandler: () => undefined,
    })
    return {
      recognise: async (image) => {
        // Its own default takes a page for one block, and reads across columns.
        const resolution = String(Math.round(image.scale * 72))
        await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: resolution })
        const { data } = await worker.recognize(greymap(image), {}, { text: false, blocks: true })
        return data.blocks ?? []
      },
      close: async () => {
        await worker.terminate()
      },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
