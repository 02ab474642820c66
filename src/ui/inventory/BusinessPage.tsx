import { AllUses } from './AllUses.tsx';
import { Drafts } from './Drafts.tsx';
import { Finder } from './Finder.tsx';
import { Forgotten } from './Forgotten.tsx';
import { MakeBar } from './MakeBar.tsx';
import { Programs } from './Programs.tsx';
import { StorageNotices } from '../notices/StorageNotices.tsx';
import './inventory.css';
import '../parts/thumbBar.css';
import './useCards.css';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';

/** The inventory: which AI runs in the firm. Each thing tapped becomes a use whose check waits. */
export function BusinessPage() {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div class="inventory">
      <StorageNotices />
      <h1 ref={heading} tabIndex={-1}>
        {t('inventory:title')}
      </h1>
      <p class="lead">{t('inventory:lead')}</p>
      <Drafts />
      <Finder>
        <Programs />
        <Forgotten />
        <AllUses />
      </Finder>
      <MakeBar />
    </div>
  );
}
