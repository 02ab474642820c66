import { route } from '../router.ts';
import { hrefOfUseCase } from '../routes.ts';
import { useText } from '../texts.ts';
import { Icon } from './Icon.tsx';
import { USE_CASE_SHAPES } from './useCaseShapes.ts';

/** Typical uses as tiles; each one opens the check with that use. */
export function Tiles({ useCases }: { useCases: readonly string[] }) {
  const { t } = useText();
  const { language } = route.value;
  return (
    <ul class="tiles">
      {useCases.map((id) => (
        <li key={id}>
          <a class="tile" href={hrefOfUseCase(id, language)}>
            <Icon shape={USE_CASE_SHAPES[id] ?? ''} />
            <strong>{t(`use-cases:useCases.${id}.title`)}</strong>
            <span>{t(`use-cases:useCases.${id}.example`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
