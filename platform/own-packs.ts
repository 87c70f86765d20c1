import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { OwnPack } from "@/knowledge/lookup/own-layers";
import { PackError } from "@/knowledge/pack/pack-error";
import { failure, type Outcome, success } from "./outcome";
import { isPrivate } from "./is-private";
import { readManaged } from "./read-managed";
import type { StorageFailure } from "./storage-failure";

/** A pack that the reader has imported, as it is kept. */
export type StoredPack = {
  readonly id: string;
  /** As the reader calls it. */
  readonly name: string;
  readonly isOn: boolean;
  readonly entities: number;
  /** Day of the newest fact, "2026.11.23". */
  readonly version: string;
  /** "YYYY-MM-DD". */
  readonly importedOn: string;
  /** Compiled on this machine. */
  readonly bytes: ArrayBuffer;
  /** What it was compiled from, to save it as a file again. */
  readonly lines: string;
};

type PackDatabase = DBSchema & { readonly packs: { readonly key: string; readonly value: StoredPack } };

/** More packs than a reader would look through; each is asked about every article. */
export const mostPacks = 20;

/** All packs, in the order of their names. None where the browser keeps no databases for us. */
export async function listPacks(): Promise<readonly StoredPack[]> {
  try {
    const packs = await inDatabase((database) => database.getAll("packs"));
    return packs.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    // Firefox that never remembers history has no databases: then there are no packs.
    return [];
  }
}

/** Keeps a pack in the place of the one with its id, if there is one. */
export function storePack(pack: StoredPack): Promise<Outcome<null, StorageFailure>> {
  return write((database) => database.put("packs", pack));
}

export function removePack(id: string): Promise<Outcome<null, StorageFailure>> {
  return write((database) => database.delete("packs", id));
}

/** Opens the packs that are switched on, as far as nobody has decided otherwise; a damaged one is left out and reported. */
export async function openOwnPacks(open: (bytes: ArrayBuffer) => Knowledge): Promise<readonly OwnPack[]> {
  const [packs, managed] = await Promise.all([listPacks(), readManaged()]);
  if (managed.lockPacks) return [];
  return packs
    .filter(({ isOn }) => isOn)
    .slice(0, mostPacks)
    .flatMap(({ name, bytes }): OwnPack[] => {
      try {
        return [{ name, knowledge: open(bytes) }];
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        // An update of the extension may read another format: the options page says so.
        reportError(error);
        return [];
      }
    });
}

async function write(
  step: (database: IDBPDatabase<PackDatabase>) => Promise<unknown>,
): Promise<Outcome<null, StorageFailure>> {
  if (await isPrivate()) return failure("private-window");
  try {
    await inDatabase(step);
    return success(null);
  } catch {
    return failure("not-saved");
  }
}

/** Opened for each use: an open connection would hold up an update of the extension. */
async function inDatabase<Answer>(step: (database: IDBPDatabase<PackDatabase>) => Promise<Answer>): Promise<Answer> {
  const database = await openDB<PackDatabase>("source-context", 1, {
    upgrade: (fresh) => void fresh.createObjectStore("packs", { keyPath: "id" }),
  });
  try {
    return await step(database);
  } finally {
    database.close();
  }
}
