import "./help.css";
import { ChevronLeft, Printer } from "lucide-react";
import { use, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Button } from "../../components/button.tsx";
import { topicOf } from "../../components/help-topics.ts";
import type { HelpTopic } from "../../components/help-topics.ts";
import { SearchField } from "../../components/search-field.tsx";
import { Sheet } from "../../components/sheet.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ArticleView } from "./article-view.tsx";
import { FoundArticles } from "./found-articles.tsx";
import { readArticles } from "./read-articles.ts";

/** The help beside the screen, opened at the article of that screen. */
export const HelpSheet = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation("help");
  const articles = use(readArticles(useLanguage()));
  const [route] = useLocation();
  const [topic, setTopic] = useState<HelpTopic | null>(() => topicOf(route));
  const [text, setText] = useState("");
  const isFinding = topic === null || text.trim() !== "";
  const open = (chosen: HelpTopic | null): void => {
    setTopic(chosen);
    setText("");
  };
  return (
    <Sheet
      title={t("title")}
      isOpen
      onClose={onClose}
      actions={
        !isFinding && (
          <>
            <Button
              className="first"
              onPress={() => {
                open(null);
              }}
            >
              <ChevronLeft size={14} aria-hidden="true" />
              {t("all")}
            </Button>
            <Button
              onPress={() => {
                globalThis.print();
              }}
            >
              <Printer size={14} aria-hidden="true" />
              {t("print")}
            </Button>
          </>
        )
      }
    >
      <SearchField label={t("find")} value={text} onChange={setText} />
      {isFinding ? (
        <FoundArticles articles={articles} text={text} onOpen={open} />
      ) : (
        <Opened key={topic}>
          <ArticleView articles={articles} topic={topic} onOpen={open} onLeave={onClose} />
        </Opened>
      )}
    </Sheet>
  );
};

/** An article that was just opened takes the focus and is read from its beginning, the search still above it. */
const Opened = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const article = useRef<HTMLDivElement>(null);
  useEffect(() => {
    article.current?.focus({ preventScroll: true });
    article.current?.closest(".sheet-body")?.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={article} className="help-article" tabIndex={-1}>
      {children}
    </div>
  );
};
