import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import type { Limits } from '../pipeline/1-ingest/limits.ts'
import { createIngestPool } from '../pipeline/1-ingest/pool.ts'

let folder = ''
let large = ''
const pools: ReturnType<typeof createIngestPool>[] = []
const openPool = (limits: Partial<Limits> = {}, size = 1) => {
  const pool = createIngestPool({ size, limits })
  pools.push(pool)
  return pool
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annex-pool-'))
  large = join(folder, 'large.txt')
  await writeFile(large, `${'The Government adopted a plan of action in that year. '.repeat(60)}\n\n`.repeat(180))
})

afterAll(() => Promise.all(pools.map((pool) => pool.close())))

describe('the pool', () => {
  test('reads in another process what it would read in this one', async () => {
    for (const path of [large, 'fixtures/zambia-2022/zambia-2022.pdf']) {
      expect(await openPool().ingest(path)).toEqual(await ingest(path))
    }
  })

  const cases: [string, Partial<Limits>, string][] = [
    ['wall', { wall: 20 }, 'Reading it took longer than 0.02 s.'],
    ['cpu', { cpu: 20 }, 'Reading it took more than 0.02 s of CPU time.'],
    ['memory', { memory: 40 * 1024 ** 2 }, 'Reading it took more than 40 MB of memory.'],
    ['bytes', { bytes: 10 }, 'The file has 583560 bytes; the limit is 10.'],
    ['characters', { characters: 10 }, 'The text has 583560 characters; the limit is 10.'],
  ]
  test.each(cases)('stops at the limit of %s and goes on with the next', async (which, limits, reason) => {
    const pool = openPool(limits)
    for (const _ of [1, 2]) {
      const document = await pool.ingest(large)
      expect([document.status, document.reason, document.bytes === 583560 || which === 'bytes']).toEqual([
        `limit:${which}`,
        reason,
        true,
      ])
    }
  })

  test.skipIf(!existsSync('/proc/self/task'))('a reader that dies takes one document with it', async () => {
    const pool = openPool()
    expect((await pool.ingest(large)).status).toBe('ok')
    const reading = pool.ingest(large)
    await new Promise((resolve) => setTimeout(resolve, 30))
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ')
    for (const child of children) {
      if (readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('1-ingest/reader'))
        process.kill(Number(child), 'SIGSEGV')
    }
    expect([(await reading).status, (await pool.ingest(large)).status]).toEqual(['crashed', 'ok'])
  })

  test('more documents than processes wait for their turn', async () => {
    const pool = openPool({}, 2)
    const documents = await Promise.all(Array.from({ length: 5 }, () => pool.ingest(large)))
    expect(new Set(documents.map((document) => document.status))).toEqual(new Set(['ok']))
  })

  test('a pipe, a loop of links and an unknown kind end at once', async () => {
    const pool = openPool()
    const paths = ['pipe', 'loop', 'bytes.pdf'].map((name) => join(folder, name))
    const [pipe = '', loop = '', bytes = ''] = paths
    execFileSync('mkfifo', [pipe])
    await symlink(loop, loop)
    await writeFile(bytes, Buffer.from('7f454c460201010000', 'hex'))
    const documents = await Promise.all(paths.map((path) => pool.ingest(path)))
    expect(documents.map((document) => document.reason)).toEqual([
      'This is not a regular file (a pipe, socket or device).',
      'The file is a symbolic link that leads to itself.',
      'The content is binary and of no kind that Annex knows: give a PDF, .docx, HTML or text file.',
    ])
  })
})
