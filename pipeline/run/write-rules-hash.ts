import { writeFileSync } from 'node:fs'
import { RULES_HASH_FILE, rulesHash } from './producer.ts'

// Run at prepack: leaves the hash of the sources beside the built code, which has none.
writeFileSync(`dist/pipeline/${RULES_HASH_FILE}`, `${JSON.stringify(rulesHash())}\n`)
