import { readFileSync, writeFileSync } from 'node:fs';
import { jsonSchema } from '@/lib/library/author/json-schema';
import { withReference } from '@/lib/library/author/reference';

/** `npm run write:schema`: the schema for editors and the format's reference, after the schema changed. */
writeFileSync('data/guide.schema.json', `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
writeFileSync('data/README.md', withReference(readFileSync('data/README.md', 'utf8')));
