import { currentId } from '@/lib/guide/kinds/alias';
import type { EntryFile } from '@/lib/guide/schema/entry';
import type { Finding } from '../read/finding';
import type { Parsed } from '../read/parse';
import type { Reading } from '../read/show';
import type { Path } from '../read/yaml';
import { firstMention, isKnown, type Known, nothingKnown, type Report, unknownId } from './known';
import { checkNotes } from './notes';
import { checkBonds, checkSecrets, checkThreads } from './story';

/** The *reference* checks: what an entry names, it or an earlier entry introduces; and the fold's rules. */
export function checkReferences({ files }: Reading): Finding[] {
  const findings: Finding[] = [];
  const known = nothingKnown();
  let isWhole = true;
  for (const file of files.entries.values()) {
    isWhole &&= !file.lost.some(introduces);
    const wrong = (path: Path, message: string) => {
      findings.push(file.finding(path, 'reference', message));
    };
    const unknown = (path: Path, message: string) => {
      if (isWhole && !file.hasLost(path)) wrong(path, message);
    };
    checkEntry(file, known, { wrong, unknown });
  }
  return findings;
}

const INTRODUCE_NOTHING = new Set<PropertyKey | undefined>([
  ...['title', 'aired', 'runtime', 'keywords', 'brief', 'so_far'],
  ...['present', 'scenes', 'commentary', 'accepted'],
]);

/** Whether what is lost may have introduced what later entries name. */
function introduces(way: Path): boolean {
  if (INTRODUCE_NOTHING.has(way[0])) return false;
  return way.length <= 2 || way.includes('notes') || way.includes('revealed_as');
}

/** In the order of the fold. */
function checkEntry({ value }: Parsed<EntryFile>, known: Known, report: Report): void {
  checkPeopleAndThings(value, known, report);
  checkReveals(value, known, report);
  checkUses(value, known, report);
  checkNotes(value, known, report);
  checkBonds(value, known, report);
  checkSecrets(value, known, report);
  checkThreads(value, known, report);
}

function checkPeopleAndThings(file: EntryFile, known: Known, report: Report): void {
  for (const [id, person] of Object.entries(file.people)) {
    const path = ['people', id];
    if (known.things.has(id)) {
      report.wrong(path, `"${id}" is a thing already, expected another id`);
      continue;
    }
    if (!known.people.has(id) && !person.name) {
      report.unknown(path, firstMention(`the person "${id}"`, 'name'));
    }
    known.people.add(id);
  }
  for (const [id, thing] of Object.entries(file.things)) {
    const path = ['things', id];
    const lacks = (['kind', 'name'] as const).filter((field) => !thing[field]);
    if (known.people.has(id)) {
      report.wrong(path, `"${id}" is a person already, expected another id`);
      continue;
    }
    if (!known.things.has(id) && lacks.length > 0) {
      report.unknown(path, firstMention(`the thing "${id}"`, ...lacks));
    }
    known.things.add(id);
  }
}

function checkReveals(file: EntryFile, known: Known, report: Report): void {
  for (const [id, { revealed_as: survivor }] of Object.entries(file.people)) {
    if (survivor === undefined) continue;
    const path = ['people', id, 'revealed_as'];
    if (known.things.has(survivor)) {
      report.wrong(path, `"${survivor}" is a thing, expected a person`);
    } else if (!known.people.has(survivor)) {
      report.unknown(path, unknownId(survivor));
    } else if (known.aliases.has(id)) {
      report.wrong(path, `"${id}" was revealed already, expected one reveal for each person`);
    } else if (currentId(known, survivor) === id) {
      report.wrong(path, `"${id}" is revealed in a circle, expected somebody else`);
    } else known.aliases.set(id, { survivor });
  }
}

function checkUses(file: EntryFile, known: Known, report: Report): void {
  const inList = (path: Path, ids: readonly string[] = []) => {
    for (const [index, id] of ids.entries()) {
      if (!isKnown(known, id)) report.unknown([...path, index], unknownId(id));
    }
  };
  inList(['present'], file.present);
  for (const [index, { about }] of file.scenes.entries()) inList(['scenes', index, 'about'], about);
  for (const [secret, { kept_by, learned_by }] of Object.entries(file.secrets)) {
    inList(['secrets', secret, 'kept_by'], kept_by);
    inList(['secrets', secret, 'learned_by'], learned_by);
  }
}
