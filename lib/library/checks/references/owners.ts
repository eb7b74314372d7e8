import type { Guide } from '@/lib/guide/guide';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Report, Step } from './step';

/** People and things share one set of ids. */
export function checkOwners({ file, before }: Step, report: Report): void {
  for (const [field, id] of clashesIn(before, file)) {
    const what = field === 'people' ? 'a thing' : 'a person';
    report.wrong([field, id], `"${id}" is ${what} already, expected another id`);
  }
}

/** The same entry without what stands under somebody else's id. */
export function withoutClashes(before: Guide, file: EntryFile): EntryFile {
  const copy = { ...file, people: { ...file.people }, things: { ...file.things } };
  for (const [field, id] of clashesIn(before, file)) delete copy[field][id];
  return copy;
}

function clashesIn(before: Guide, { people, things }: EntryFile): ['people' | 'things', Id][] {
  const ofThings = Object.keys(people).filter((id) => before.things.has(id));
  const isPerson = (id: Id) =>
    before.people.has(id) ||
    before.aliases.has(id) ||
    (Object.hasOwn(people, id) && !ofThings.includes(id));
  return [
    ...ofThings.map((id): ['people', Id] => ['people', id]),
    ...Object.keys(things).flatMap((id): ['things', Id][] =>
      isPerson(id) ? [['things', id]] : [],
    ),
  ];
}
