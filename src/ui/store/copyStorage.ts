/** How keys of this app begin, at the root of a host; those of a copy below a path have the path in them. */
const ROOT = 'ki-check:';

/** The keys of a copy that is mounted at `base`, as the storage has them and as the app names them. */
export function copyKeys(base: string) {
  const own = `ki-check${base}:`;
  return {
    own,
    there: (key: string) => (key.startsWith(ROOT) ? own + key.slice(ROOT.length) : key),
    here: (key: string) => {
      if (key.startsWith(own)) return ROOT + key.slice(own.length);
      // A record of the copy at the root is none of this one.
      return key.startsWith(ROOT) ? `/${key}` : key;
    },
  };
}

/** A storage in which a copy below a path finds its own records under the names that the app uses everywhere. */
export function copyStorage(storage: Storage, base: string): Storage {
  const { there, here } = copyKeys(base);
  return {
    get length() {
      return storage.length;
    },
    key: (index) => {
      const key = storage.key(index);
      return key === null ? null : here(key);
    },
    getItem: (key) => storage.getItem(there(key)),
    setItem: (key, value) => storage.setItem(there(key), value),
    removeItem: (key) => storage.removeItem(there(key)),
    clear: () => storage.clear(),
  };
}
