import { campaign } from './enquiry.ts';
import { useText } from '../parts/texts.ts';

/** Shows from which flyer or link the visitor came; it is handed on unless they take it out. */
export function CampaignNote() {
  const { t } = useText();
  if (campaign.value === '') return null;
  return (
    <div class="campaign">
      <p>{t('pilot:line', { label: t('pilot:form.campaign.label'), value: campaign.value })}</p>
      <p class="small-print">{t('pilot:form.campaign.hint')}</p>
      <button type="button" class="button link" onClick={() => (campaign.value = '')}>
        {t('pilot:form.campaign.remove')}
      </button>
    </div>
  );
}
