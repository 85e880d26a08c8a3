/** Loads one source file with an edit in it: `node --import ./pipeline/typescript.mjs --import ./test/mutation/mutate.mjs …`. */
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'

const edited = process.env.ANNEX_MUTANT
const target = edited === undefined ? undefined : JSON.parse(await readFile(edited, 'utf8'))
const place = target && pathToFileURL(resolve(target.file)).href

if (isMainThread) register(import.meta.url)

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  return url === place ? { format: 'module', shortCircuit: true, source: target.code } : nextLoad(url, context)
}
