import { use } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EngagementContext } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import type { HelpTopic } from "../../components/help-topics.ts";
import type { Article, Articles, HelpPlace } from "./article.ts";

interface ArticleViewProps {
  readonly articles: Articles;
  readonly topic: HelpTopic;
  readonly onOpen: (topic: HelpTopic) => void;
  /** A link into a screen was followed. */
  readonly onLeave: () => void;
}

export const ArticleView = ({ articles, topic, onOpen, onLeave }: ArticleViewProps): ReactNode => {
  const { t } = useTranslation("help");
  const { title, lead, parts, places, related } = articles[topic];
  return (
    <article aria-labelledby="help-article-title">
      <h3 id="help-article-title">{title}</h3>
      <p className="read">{lead}</p>
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <Places places={places} onLeave={onLeave} />
      <nav aria-label={t("related")} className="help-links">
        <h4>{t("related")}</h4>
        {related.map((other) => (
          <button
            key={other}
            type="button"
            className="link-like"
            onClick={() => {
              onOpen(other);
            }}
          >
            {articles[other].title}
          </button>
        ))}
      </nav>
    </article>
  );
};

const Part = ({
  part: { title, text, steps, terms },
}: {
  readonly part: Article["parts"][number];
}): ReactNode => (
  <section>
    <h4>{title}</h4>
    {text?.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {steps && (
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )}
    {terms && (
      <dl>
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

const addressOfPlace = (place: HelpPlace, code: string | undefined): string | undefined => {
  if (place === "home" || place === "newEngagement" || place === "settings") return addressOf[place];
  if (code === undefined) return undefined;
  return place === "import" ? addressOf.inventory(code, "import") : addressOf[place](code);
};

/** Ways into the screens of the engagement that is open; without one, only those that belong to none. */
const Places = ({
  places,
  onLeave,
}: {
  readonly places: readonly HelpPlace[];
  readonly onLeave: () => void;
}): ReactNode => {
  const { t } = useTranslation(["help", "common"]);
  const code = use(EngagementContext)?.code;
  const open = places.flatMap((place) => {
    const address = addressOfPlace(place, code);
    return address === undefined ? [] : [{ place, address }];
  });
  if (open.length === 0) return null;
  return (
    <nav aria-label={t("go")} className="help-links">
      <h4>{t("go")}</h4>
      {open.map(({ place, address }) => (
        <a key={place} href={address} onClick={onLeave}>
          {place === "import" || place === "newEngagement" ? t(`places.${place}`) : t(`common:nav.${place}`)}
        </a>
      ))}
    </nav>
  );
};
