import { useEffect, useState } from 'preact/hooks';
import { operator } from '../../operator.ts';
import { copyKeys } from '../store/copyStorage.ts';
import { storedKeys } from '../store/deleteStored.ts';
import { legalValues } from './legalPage.ts';
import { STORED } from '../store/stored.ts';
import './legal.css';
import { useText } from '../parts/texts.ts';
import { DeleteStored } from './DeleteStored.tsx';

const SECTION = 'device';
const BASE = import.meta.env.BASE_URL;
/** Below a path other pages of the same host name read the same storage. */
const isAlone = BASE === '/';

/** What the app stores on the device, whether something is there now, and a way to delete it all. */
export function StoredOnDevice({ reload }: { reload: () => void }) {
  const text = useText();
  const { t } = text;
  const afterwards = () => {
    // The fresh page begins at this section and says that nothing is there any more.
    location.hash = SECTION;
    reload();
  };
  return (
    <section id={SECTION} aria-labelledby={`${SECTION}-title`}>
      <h2 id={`${SECTION}-title`} tabIndex={-1}>
        {t('privacy:stored.title')}
      </h2>
      <p>
        {t('privacy:stored.law', legalValues(text, operator, []))}{' '}
        {isAlone
          ? t('privacy:stored.readers.own')
          : t('privacy:stored.readers.shared', { host: new URL(operator.siteUrl).host })}
      </p>
      <StoredTable />
      <StoredNow />
      <DeleteStored done={afterwards} />
    </section>
  );
}

function StoredTable() {
  const { t } = useText();
  return (
    <table class="stored" aria-labelledby={`${SECTION}-title`}>
      <thead>
        <tr>
          <th scope="col">{t('privacy:stored.what')}</th>
          <th scope="col">{t('privacy:stored.why')}</th>
        </tr>
      </thead>
      <tbody>
        {STORED.map(({ id, key }) => (
          <tr key={key}>
            <th scope="row">
              {t(`privacy:stored.rows.${id}.what`)} <code>{isAlone ? key : copyKeys(BASE).there(key)}</code>
            </th>
            <td>{t(`privacy:stored.rows.${id}.why`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Read on the device only: a page that is built beforehand knows nothing of it. */
function StoredNow() {
  const { t } = useText();
  const [isThere, setThere] = useState<boolean>();
  useEffect(() => setThere(isStored()), []);
  return <p role="status">{isThere !== undefined && t(`privacy:stored.${isThere ? 'some' : 'none'}`)}</p>;
}

/** A browser that forbids the storage has nothing in it. */
function isStored(): boolean {
  try {
    return storedKeys().length > 0;
  } catch {
    return false;
  }
}
