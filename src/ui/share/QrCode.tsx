import { useEffect, useState } from 'preact/hooks';
import type { QrDrawing } from '../../share/qr.ts';
import { useText } from '../parts/texts.ts';

type State = QrDrawing | 'qrLoading' | 'qrFailed' | 'qrTooLong';

/** The link as a QR code: dark on white in every colour scheme, because cameras expect that. */
export function QrCode({ link, use }: { link: string; use: string }) {
  const { t } = useText();
  const [state, setState] = useState<State>('qrLoading');
  useEffect(() => {
    let isCurrent = true;
    const show = (next: State) => isCurrent && setState(next);
    import('../../share/qr.ts').then(
      ({ drawQr }) => show(drawQr(link) ?? 'qrTooLong'),
      () => show('qrFailed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [link]);
  if (typeof state === 'string') return <p role="status">{t(`register:share.${state}`)}</p>;
  return (
    <figure class="qr">
      <svg
        viewBox={`0 0 ${state.size} ${state.size}`}
        role="img"
        aria-label={t('register:share.qrLabel', { use })}
        shape-rendering="crispEdges"
      >
        <rect width={state.size} height={state.size} class="qr-ground" />
        <path d={state.path} class="qr-modules" />
      </svg>
      <figcaption>{t('register:share.qrHint')}</figcaption>
    </figure>
  );
}
