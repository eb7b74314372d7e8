/**
 * What is served of an entry, in one language: names in all languages, other text in this one. Of the
 * schema it takes the types alone, so that a browser, too, can serve what lies on its device.
 */
import type { Facts } from '../guide';
import type { Key } from '../keys';
import { type BondFacts, bondId } from '../kinds/bond';
import type { EpisodeFacts, Recap } from '../kinds/episode';
import type { NamedFacts } from '../kinds/named';
import type { NotedFacts } from '../kinds/note';
import type { PersonFacts } from '../kinds/person';
import type { SecretFacts } from '../kinds/secret';
import type { ThingFacts } from '../kinds/thing';
import type { ThreadFacts } from '../kinds/thread';
import type { Id, Language } from '../names';
import type { BondFile } from './bond';
import type { EntryFile } from './entry';
import type { EpisodeFile } from './episode';
import type { NamedFile } from './named';
import type { PersonFile } from './person';
import type { SecretFile } from './secret';
import type { ThingFile } from './thing';
import type { ThreadFile } from './thread';
import type { Text } from './values';

/** What `facts.json` holds of an entry. */
export function factsOf(key: Key, entry: EntryFile, language: Language): Facts {
  const each = <File, Served>(
    files: Readonly<Record<Id, File>>,
    served: (id: Id, file: File, language: Language) => Served,
  ) => Object.entries(files).map(([id, file]) => served(id, file, language));
  return {
    key,
    ...servedEpisode(entry, language),
    people: each(entry.people, servedPerson),
    things: each(entry.things, servedThing),
    bonds: entry.bonds.map((bond) => servedBond(bond, language)),
    secrets: each(entry.secrets, servedSecret),
    threads: each(entry.threads, servedThread),
  };
}

/** What `recap.json` holds of an entry: its title, its scenes and its commentary. */
export function recapOf(key: Key, entry: EntryFile, language: Language): Recap {
  const passage = ({ heading, text }: { heading?: Text; text: Text }) => ({
    heading: heading?.[language],
    text: text[language] ?? '',
  });
  return {
    key,
    title: entry.title?.[language],
    scenes: entry.scenes.map((scene) => ({ ...passage(scene), about: scene.about })),
    commentary: entry.commentary.map(passage),
  };
}

function servedEpisode(entry: EpisodeFile, language: Language): EpisodeFacts {
  const about = [...new Set(entry.scenes.flatMap((scene) => scene.about))];
  return {
    title: entry.title?.[language],
    aired: entry.aired,
    runtime: entry.runtime,
    keywords: entry.keywords.map((keyword) => keyword[language] ?? ''),
    brief: entry.brief?.[language],
    soFar: entry.so_far?.[language],
    present: entry.present ?? about,
    about,
  };
}

function servedNamed(id: Id, named: NamedFile, language: Language): NamedFacts & NotedFacts {
  const { name, short, reading, also } = named;
  const notes = named.notes.map(({ id, text, replaces, corrects }) => {
    return { id, text: text[language] ?? '', replaces, corrects };
  });
  const knownAs = named.known_as?.map((text) => text[language] ?? '');
  return { id, name, short, reading, also, knownAs, notes };
}

function servedPerson(id: Id, person: PersonFile, language: Language): PersonFacts {
  return {
    ...servedNamed(id, person, language),
    cast: person.cast,
    role: person.role?.[language],
    bio: person.bio?.[language],
    revealedAs: person.revealed_as,
  };
}

function servedThing(id: Id, thing: ThingFile, language: Language): ThingFacts {
  const { kind, text } = thing;
  return { ...servedNamed(id, thing, language), kind, text: text?.[language] };
}

/** The ends of a bond as its author wrote them, which the schema has seen to. */
export function endsOf({ between, from, to }: Pick<BondFile, 'between' | 'from' | 'to'>): [Id, Id] {
  return [between?.[0] ?? from ?? '', between?.[1] ?? to ?? ''];
}

/** The id by which a guide knows the bond. */
export function idOfBond(bond: Pick<BondFile, 'between' | 'from' | 'to'>): string {
  return bondId(endsOf(bond), Boolean(bond.between));
}

function servedBond(bond: BondFile, language: Language): BondFacts {
  return {
    ends: endsOf(bond),
    mutual: Boolean(bond.between),
    kinds: bond.kind,
    label: bond.label?.[language],
    text: bond.text?.[language],
    ended: bond.ended,
  };
}

function servedSecret(id: Id, secret: SecretFile, language: Language): SecretFacts {
  const { what, kept_by, learned_by, open } = secret;
  return { id, what: what?.[language], keptBy: kept_by, learnedBy: learned_by, open };
}

function servedThread(id: Id, thread: ThreadFile, language: Language): ThreadFacts {
  return { id, question: thread.question?.[language], answer: thread.answer?.[language] };
}
