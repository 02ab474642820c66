import { AllUses } from '../components/inventory/AllUses.tsx';
import { Drafts } from '../components/inventory/Drafts.tsx';
import { Finder } from '../components/inventory/Finder.tsx';
import { Forgotten } from '../components/inventory/Forgotten.tsx';
import { MakeBar } from '../components/inventory/MakeBar.tsx';
import { Programs } from '../components/inventory/Programs.tsx';
import { StorageNotices } from '../components/StorageNotices.tsx';
import '../styles/inventory.css';
import '../styles/thumbBar.css';
import '../styles/useCards.css';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';

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
