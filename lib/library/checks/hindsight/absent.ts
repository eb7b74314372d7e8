import { namesFinder } from '@/lib/guide/known-names';
import type { Id } from '@/lib/guide/names';
import type { EntryFile } from '@/lib/guide/schema/entry';
import { type FieldText, textsOfEntry } from '@/lib/guide/schema/texts';
import type { Finding } from '../../read/finding';
import type { Reading } from '../../read/show';
import { valuesOf } from '../names/forms';

interface Name {
  text: string;
  owner: Id;
}

/**
 * A question or a secret about somebody of whom its entry's recap does not tell and whom it does not
 * introduce: it may have come with another entry.
 */
export function checkAbsent({ show, files }: Reading): Finding[] {
  const names: Name[] = [];
  const revealed = new Map<Id, Id>();
  const current = (id: Id): Id => revealed.get(id) ?? id;
  return show.entries.flatMap(({ key, file }) => {
    names.push(...namesIn(file));
    for (const [id, { revealed_as: as }] of Object.entries(file.people)) {
      if (as)
        for (const one of [id, ...revealed.keys()]) if (current(one) === id) revealed.set(one, as);
    }
    if (file.scenes.length === 0) return [];
    const find = namesFinder(names);
    const ownersIn = (text: string) => find(text).map(({ name }) => current(name.owner));
    const those = (part: FieldText['field']['part']) =>
      textsOfEntry(file).filter(({ field }) => field.part === part);
    const [asked, told] = [those('raised'), those('recap')];
    const here = new Set([
      ...Object.keys(file.people).filter((id) => file.people[id]?.name),
      ...[...(file.present ?? []), ...file.scenes.flatMap(({ about }) => about)].map(current),
      ...told.flatMap(({ text }) => ownersIn(text)),
    ]);
    return asked.flatMap(({ path, text }) =>
      find(text).flatMap(({ name, start, end }) => {
        if (here.has(current(name.owner))) return [];
        const words = text.slice(start, end);
        const message = `"${words}" is named here, but this entry's recap does not tell of them; expected in the entry that raises it`;
        const parsed = files.entries.get(key);
        return parsed?.finding(path, 'hindsight', message, { words, start }) ?? [];
      }),
    );
  });
}

function namesIn({ people }: EntryFile): Name[] {
  return Object.entries(people).flatMap(([owner, { name, short, also }]) =>
    [name, short, ...also].flatMap(valuesOf).map((text) => ({ text, owner })),
  );
}
