import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languagesOnlySchema } from '@/lib/guide/schema/show';
import { skeletonOf } from '@/lib/library/author/start/skeleton';
import { fromTvmaze } from '@/lib/library/author/start/tvmaze';
import { dataRoot } from '@/lib/library/read/files';
import { slugFault } from '@/lib/library/read/show';

/** `npm run guide:new -- <slug> [--from tvmaze.json] [--languages en,ja]`: files that pass the checks. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, languages: { type: 'string', default: 'en' } },
});
const [slug = ''] = positionals;
const folder = path.join(dataRoot(), slug);
const languages = values.languages.split(',').map((tag) => tag.trim());
const { error: wrong } = languagesOnlySchema.safeParse({ languages });

const fault = slugFault(slug);
if (fault) stop(`${fault}: npm run guide:new -- my-show`);
else if (existsSync(folder)) stop(`${folder} is there already, expected another slug`);
else if (wrong) stop(`--languages: ${wrong.issues[0]?.message}`);
else {
  try {
    const { leftOut, ...show } = values.from ? recorded(values.from) : empty();
    const files = skeletonOf(show);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
    for (const one of leftOut) console.error(`left out, as there are 26 letters: ${one}`);
    console.log(`${folder}: ${files.size} files. Next: npm run check:data -- ${folder}`);
  } catch (error) {
    stop(wordsOf(error));
  }
}

function recorded(file: string): ReturnType<typeof fromTvmaze> {
  try {
    return fromTvmaze(JSON.parse(readFileSync(file, 'utf8')), languages);
  } catch (error) {
    throw new Error(`${file}: ${wordsOf(error)}`);
  }
}

function empty(): ReturnType<typeof fromTvmaze> {
  const title = slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { title, languages, episodes: [{ key: 's01e01', title: 'Episode 1' }], leftOut: [] };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
