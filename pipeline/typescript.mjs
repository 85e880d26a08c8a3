/**
 * Runs the sources as they are: `node --import ./pipeline/typescript.mjs pipeline/cli.ts`. Only our own TypeScript is
 * transformed; a loader that reads packages too takes two seconds for pdf.js, in every reading process.
 */
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from 'esbuild'

if (isMainThread) register(import.meta.url)

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context)
  const sourcefile = fileURLToPath(url)
  const { code } = await transform(await readFile(sourcefile, 'utf8'), { loader: 'ts', sourcefile, sourcemap: 'inline' })
  return { format: 'module', shortCircuit: true, source: code }
}
