/** pdfjs ships no types for its worker's entry. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  import type { EnginePort } from './engine-port.ts'

  export const WorkerMessageHandler: { readonly initializeFromPort: (port: EnginePort) => void }
}
