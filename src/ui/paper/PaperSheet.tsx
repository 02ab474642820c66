import type { Translate } from '../../i18n/text.ts';
import type { Report, ReportSection } from '../../report/model.ts';
import type { Sheet } from '../../report/paper.ts';
import { Scale } from '../report/Scale.tsx';
import { VerdictSign } from '../parts/VerdictSign.tsx';
import { PaperBlocks } from './PaperBlocks.tsx';

type Props = { report: Report; sheet: Sheet; t: Translate };

function shortSection({ id, heading, blocks }: ReportSection) {
  return (
    <div key={id} class={`paper-${id}`}>
      <h2>{heading}</h2>
      <PaperBlocks blocks={blocks.filter(({ type }) => type === 'list' || type === 'form')} />
    </div>
  );
}

function Invitation({ sentence, next, links }: Sheet['invitation']) {
  return (
    <div class="paper-invitation">
      <p>
        {sentence} {next}
      </p>
      <PaperBlocks blocks={[{ type: 'links', style: 'action', items: links }]} />
    </div>
  );
}

/** The first page: the verdict with its steps, the class, the next dates, and who decided. */
export function PaperSheet({ report, sheet, t }: Props) {
  const { beside, scale, dates, lists, invitation, record, disclaimer } = sheet;
  return (
    <section class="paper-sheet">
      <p class="paper-head">
        {report.product} · {t('report:paper.madeOn', { date: report.date })}
        <strong>{report.use}</strong>
      </p>
      <Verdict report={report} sheet={sheet} t={t} />
      <PaperBlocks blocks={beside} />
      {scale && <Scale block={scale} />}
      {dates.length > 0 && <h2>{t('report:paper.dates')}</h2>}
      <ul>
        {dates.map(({ when, brief }) => (
          <li key={`${when} ${brief.join()}`}>
            <strong>{when}:</strong> {brief.join('. ')}
          </li>
        ))}
      </ul>
      {lists.map(shortSection)}
      <Invitation {...invitation} />
      {record && shortSection(record)}
      {disclaimer && (
        <div class="paper-small">
          <strong>{disclaimer.heading}.</strong> <PaperBlocks blocks={disclaimer.blocks} />
        </div>
      )}
    </section>
  );
}

function Verdict({ report, sheet: { verdict }, t }: Props) {
  if (!verdict) return null;
  const { basis, sentence, steps, next, role } = verdict;
  return (
    <div class={`verdict ${verdict.verdict}`}>
      <div class="verdict-head">
        <VerdictSign verdict={verdict.verdict} />
        <h1>{report.title}</h1>
      </div>
      <p>
        {basis}: {sentence}
      </p>
      <h2>{t('report:pdf.steps')}</h2>
      <ol>
        {steps.map(({ title, more = '' }) => (
          <li key={title}>{title + more}</li>
        ))}
      </ol>
      {steps.length === 0 && <p>{t('report:plan.none')}</p>}
      {next !== undefined && <p class="verdict-next">{next}</p>}
      {role !== undefined && <p class="paper-small">{role}</p>}
    </div>
  );
}
