import { Suspense, lazy } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Redirect, Route, Switch } from "wouter";
import { EngagementFrame } from "./engagement-frame.tsx";
import { HomeFrame } from "./home-frame.tsx";
import { NotFound } from "./not-found.tsx";

// Each feature is a file of its own, fetched when it is first shown.
const HomePage = lazy(async () => ({ default: (await import("./features/home/home-page.tsx")).HomePage }));
const SettingsPage = lazy(async () => ({
  default: (await import("./features/settings/settings-page.tsx")).SettingsPage,
}));
const OverviewPage = lazy(async () => ({
  default: (await import("./features/overview/overview-page.tsx")).OverviewPage,
}));
const InventoryPage = lazy(async () => ({
  default: (await import("./features/inventory/inventory-page.tsx")).InventoryPage,
}));
const QuestionnairePage = lazy(async () => ({
  default: (await import("./features/questionnaire/questionnaire-page.tsx")).QuestionnairePage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import("./features/results/results-page.tsx")).ResultsPage,
}));
const PortfolioPage = lazy(async () => ({
  default: (await import("./features/portfolio/portfolio-page.tsx")).PortfolioPage,
}));
const ReportPage = lazy(async () => ({ default: (await import("./features/report/report-page.tsx")).ReportPage }));

export const Routes = (): ReactNode => (
  <Switch>
    <Route path="/">
      <HomeFrame>
        <Loaded>
          <HomePage />
        </Loaded>
      </HomeFrame>
    </Route>
    <Route path="/settings">
      <HomeFrame>
        <Loaded>
          <SettingsPage />
        </Loaded>
      </HomeFrame>
    </Route>
    <Route path="/e/:code">{({ code }) => <Redirect to={`/e/${code}/overview`} replace />}</Route>
    <Route path="/e/:code/*">
      {({ code }) => (
        <EngagementFrame code={code}>
          <Loaded>
            <EngagementPages />
          </Loaded>
        </EngagementFrame>
      )}
    </Route>
    <Route>
      <HomeFrame>
        <NotFound />
      </HomeFrame>
    </Route>
  </Switch>
);

const EngagementPages = (): ReactNode => (
  <Switch>
    <Route path="/e/:code/overview" component={OverviewPage} />
    <Route path="/e/:code/inventory" component={InventoryPage} />
    <Route path="/e/:code/questionnaire/:applicationId?/:questionId?" component={QuestionnairePage} />
    <Route path="/e/:code/results/:applicationId?" component={ResultsPage} />
    <Route path="/e/:code/portfolio" component={PortfolioPage} />
    <Route path="/e/:code/report" component={ReportPage} />
    <Route>
      <NotFound />
    </Route>
  </Switch>
);

const Loaded = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const { t } = useTranslation("common");
  return <Suspense fallback={<p aria-busy="true">{t("loading")}</p>}>{children}</Suspense>;
};
