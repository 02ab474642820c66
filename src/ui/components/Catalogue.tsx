import { catalogue } from '../../catalogue.ts';
import { route } from '../router.ts';
import { hrefOfUseCase } from '../routes.ts';
import { useText } from '../texts.ts';

/** The typical uses as tiles in their groups; each one opens the check with that use. */
export function Catalogue() {
  const { t } = useText();
  const { language } = route.value;
  return (
    <>
      {catalogue.map(({ group, useCases }) => (
        <section key={group} class="tiles-group" aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{t(`use-cases:groups.${group}`)}</h3>
          <ul class="tiles">
            {useCases.map((id) => (
              <li key={id}>
                <a class="tile" href={hrefOfUseCase(id, language)}>
                  <strong>{t(`use-cases:useCases.${id}.title`)}</strong>
                  <span>{t(`use-cases:useCases.${id}.example`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
