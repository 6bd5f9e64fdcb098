/** The ends of a year's months, kept in a folder of their own: the profile, what was watched, and of which build both are. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING, type Watched } from './year-watch';

/** A month that goes on from the one before. */
interface Begun {
  /** To live in; emptied, and filled with what the month before left there. */
  readonly folder: string;
  /** It lived there before. */
  readonly isThere: boolean;
  readonly watched: Watched;
}

export interface KeptYear {
  /** Throws where the month before was not played, or was with another build: that one would be asked what it never promised. */
  begin(month: number): Begun;
  keep(month: number, watched: Watched): void;
}

interface Notes {
  readonly build?: string;
  readonly watched: Watched;
}

/** The same for two folders that hold the same files. */
function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** The months of one seed that are kept in that folder, played with that build. */
export function keptYear(home: string, build: string): KeptYear {
  const folder = join(home, 'now');
  const profileAfter = (month: number): string => join(home, `after-${month}`);
  const notesAfter = (month: number): string => join(home, `after-${month}.json`);
  function notesOf(month: number): Notes {
    if (!existsSync(notesAfter(month))) throw new Error(`month ${month} has not been played`);
    const notes: Notes = JSON.parse(readFileSync(notesAfter(month), 'utf8'));
    if (notes.build === fingerprintOf(build)) return notes;
    throw new Error(`month ${month} was played with another build: begin again with month 1`);
  }
  return {
    begin: (month) => {
      const before = month - 1;
      const isThere = before > 0;
      const { watched } = isThere ? notesOf(before) : { watched: NOTHING };
      rmSync(folder, { recursive: true, force: true });
      if (isThere) cpSync(profileAfter(before), folder, { recursive: true });
      else mkdirSync(folder, { recursive: true });
      return { folder, isThere, watched };
    },
    keep: (month, watched) => {
      rmSync(profileAfter(month), { recursive: true, force: true });
      cpSync(folder, profileAfter(month), { recursive: true });
      writeFileSync(notesAfter(month), JSON.stringify({ build: fingerprintOf(build), watched } satisfies Notes));
    },
  };
}
