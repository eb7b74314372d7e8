import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-writer.js';

/** An archive of these texts, by their paths in it. */
export async function zipped(texts: Iterable<readonly [string, string]>): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>();
  const archive = new Response(readable).blob();
  const writer = new ZipWriter(writable, { useWebWorkers: false, useCompressionStream: true });
  for (const [path, text] of texts) await writer.add(path, new Blob([text]).stream());
  await writer.close();
  return archive;
}
