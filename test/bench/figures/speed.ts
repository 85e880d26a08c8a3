import type { System } from './systems.ts'

/** Median MB of text a second of this process's CPU time, after the first `warmUp` of `runs`; each run reads the text anew. */
export function speedOf({ read }: System, text: string, runs: number, warmUp: number): number {
  const times: number[] = []
  for (let run = 0; run < runs + warmUp; run++) {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    if (run >= warmUp) times.push(user + system)
  }
  return text.length / (times.sort((a, b) => a - b)[times.length >> 1] ?? 1)
}
