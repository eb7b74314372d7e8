import {
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';

/** A file of an archive. */
export interface Unzipped {
  /** With slashes, and never out of the folder: no archive with another name in it is opened. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** In bytes, as they come out: what an archive says of itself is not believed. */
export interface UnzipLimits {
  file: number;
  all: number;
  /** How many files it may name, wanted or not. */
  files: number;
}

/** Why an archive is not opened: a password, more than the limits, or no archive that one can trust. */
export type ZipTrouble = 'locked' | 'tooLarge' | 'broken';

export class ZipError extends Error {
  override name = 'ZipError';
  constructor(readonly trouble: ZipTrouble) {
    super(trouble);
  }
}

/**
 * The files of an archive that are wanted, one after the other; no byte of the others is read. Throws
 * `ZipError`, in the middle of it too: whoever takes the files apart first takes none of them on trust.
 */
export async function* unzip(
  archive: Blob,
  wants: (path: string) => boolean,
  limits: UnzipLimits,
): AsyncGenerator<Unzipped, void> {
  const reader = new ZipReader(archive.stream(), {
    useWebWorkers: false,
    useCompressionStream: true,
    filenameValidation: 'strict',
  });
  try {
    let left = limits.all;
    for (const entry of await wanted(reader, wants, limits)) {
      const bytes = await unpacked(entry, Math.min(left, limits.file));
      left -= bytes.length;
      yield { path: entry.filename, bytes };
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(troubleOf(error));
  } finally {
    await reader.close();
  }
}

async function wanted(
  reader: ZipReader<unknown>,
  wants: (path: string) => boolean,
  limits: UnzipLimits,
): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  let seen = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    seen += 1;
    if (seen > limits.files) throw new ZipError('tooLarge');
    if (!entry.directory && wants(entry.filename)) entries.push(entry);
  }
  return entries;
}

/** What an entry holds, given up as soon as it is more than `most`. */
async function unpacked(entry: FileEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const counted = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      if (size > most) throw new ZipError('tooLarge');
      parts.push(part.slice());
    },
  });
  await entry.getData(counted, { checkSignature: true });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function troubleOf(error: unknown): ZipTrouble {
  const { message = '' } = error instanceof Error ? error : {};
  const isLocked = [ERR_ENCRYPTED, ERR_ENCRYPTED_CENTRAL_DIRECTORY].includes(message);
  return isLocked ? 'locked' : 'broken';
}
