import { groupOf, signOf } from '../../catalogue.ts';
import { route } from '../parts/router.ts';
import { hrefOfUseCase } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import './tiles.css';

/** Typical uses as tiles; each one opens the check with that use. */
export function Tiles({ useCases }: { useCases: readonly string[] }) {
  const { t } = useText();
  return (
    <ul class="tiles">
      {useCases.map((id) => (
        <li key={id}>
          <Tile
            id={id}
            title={t(`use-cases:useCases.${id}.title`)}
            example={t(`use-cases:useCases.${id}.example`)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The uses that most people come with, by a word of theirs. */
export function Favourites({ useCases }: { useCases: readonly string[] }) {
  const { t } = useText();
  return (
    <ul class="tiles favourites">
      {useCases.map((id) => (
        <li key={id}>
          <Tile id={id} title={t(`ui:start.favourites.${id}`)} />
        </li>
      ))}
    </ul>
  );
}

/** Its sign stands on a disc in the tint of its group. */
function Tile({ id, title, example }: { id: string; title: string; example?: string }) {
  return (
    <a class="tile" href={hrefOfUseCase(id, route.value.language)}>
      <span class={`disc ${groupOf(id)}`}>
        <Icon shape={signOf(id)} />
      </span>
      <strong>{title}</strong>
      {example !== undefined && <span>{example}</span>}
    </a>
  );
}
