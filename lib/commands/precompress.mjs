/**
 * Copies of the files of an export as hosts send them to who takes such: `.br` and `.gz` beside each,
 * however small it is, since which have a copy would tell of their size.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXTS = /\.(html|js|css|json|svg|txt|webmanifest)$/;

export function precompress(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (!TEXTS.test(name)) continue;
    const file = path.join(parentPath, name);
    const bytes = readFileSync(file);
    // Of a guide there are many files; of code, few, which all ask for.
    const quality = /\.(js|css)$/.test(name) ? constants.BROTLI_MAX_QUALITY : 9;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
