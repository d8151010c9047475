import { lazy } from "react";
import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { EngagementFrame } from "./frame/engagement-frame.tsx";
import { HomeFrame } from "./frame/home-frame.tsx";
import { NotFound } from "./frame/not-found.tsx";

// Each feature is a file of its own, read when it is first shown.
const HomePage = lazy(async () => ({ default: (await import("./features/home/home-page.tsx")).HomePage }));
const SettingsPage = lazy(async () => ({
  default: (await import("./features/settings/settings-page.tsx")).SettingsPage,
}));
const OverviewPage = lazy(async () => ({
  default: (await import("./features/overview/overview-page.tsx")).OverviewPage,
}));
const DeskPage = lazy(async () => ({ default: (await import("./features/desk/desk-page.tsx")).DeskPage }));
const InventoryPage = lazy(async () => ({
  default: (await import("./features/inventory/inventory-page.tsx")).InventoryPage,
}));
const QuestionnairePage = lazy(async () => ({
  default: (await import("./features/questionnaire/questionnaire-page.tsx")).QuestionnairePage,
}));
const GridPage = lazy(async () => ({
  default: (await import("./features/answer-grid/grid-page.tsx")).GridPage,
}));
const EvidencePage = lazy(async () => ({
  default: (await import("./features/evidence/evidence-page.tsx")).EvidencePage,
}));
const InterviewPage = lazy(async () => ({
  default: (await import("./features/questionnaire/meeting/interview-page.tsx")).InterviewPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import("./features/results/results-page.tsx")).ResultsPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import("./features/results/compare-page.tsx")).ComparePage,
}));
const OpinionsPage = lazy(async () => ({
  default: (await import("./features/opinions/opinions-page.tsx")).OpinionsPage,
}));
const PortfolioPage = lazy(async () => ({
  default: (await import("./features/portfolio/portfolio-page.tsx")).PortfolioPage,
}));
const WavesPage = lazy(async () => ({
  default: (await import("./features/waves/waves-page.tsx")).WavesPage,
}));
const SizingPage = lazy(async () => ({
  default: (await import("./features/sizing/sizing-page.tsx")).SizingPage,
}));
const BusinessCasePage = lazy(async () => ({
  default: (await import("./features/business-case/business-case-page.tsx")).BusinessCasePage,
}));
const CalibrationPage = lazy(async () => ({
  default: (await import("./features/calibration/calibration-page.tsx")).CalibrationPage,
}));
const EngagementSettingsPage = lazy(async () => ({
  default: (await import("./features/engagement-settings/engagement-settings-page.tsx"))
    .EngagementSettingsPage,
}));
const WeightsPage = lazy(async () => ({
  default: (await import("./features/weights/weights-page.tsx")).WeightsPage,
}));
const WhatIfPage = lazy(async () => ({
  default: (await import("./features/what-if/what-if-page.tsx")).WhatIfPage,
}));
const ScenariosPage = lazy(async () => ({
  default: (await import("./features/scenarios/scenarios-page.tsx")).ScenariosPage,
}));
const FindingsPage = lazy(async () => ({
  default: (await import("./features/findings/findings-page.tsx")).FindingsPage,
}));
const OptionsPage = lazy(async () => ({
  default: (await import("./features/options/options-page.tsx")).OptionsPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import("./features/report/report-page.tsx")).ReportPage,
}));
// Vite knows the mode when it builds, so that what ships has neither the page nor the way to it.
const DesignPage =
  import.meta.env.MODE === "production"
    ? null
    : lazy(async () => ({ default: (await import("./design/design-page.tsx")).DesignPage }));

export const Routes = (): ReactNode => (
  <Switch>
    <Route path="/">
      <HomeFrame>
        <HomePage />
      </HomeFrame>
    </Route>
    <Route path="/new">
      <HomeFrame>
        <HomePage startsCreating />
      </HomeFrame>
    </Route>
    <Route path="/settings">
      <HomeFrame>
        <SettingsPage />
      </HomeFrame>
    </Route>
    {DesignPage && (
      <Route path="/design">
        <HomeFrame>
          <DesignPage />
        </HomeFrame>
      </Route>
    )}
    <Route path="/e/:code/*?">
      {({ code }) => <EngagementFrame code={code}>{engagementPages}</EngagementFrame>}
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
    <Route path="/e/:code" component={OverviewPage} />
    <Route path="/e/:code/desk/:tab?">{({ tab }) => <DeskPage tab={tab} />}</Route>
    <Route path="/e/:code/inventory/:tab?">{({ tab }) => <InventoryPage tab={tab} />}</Route>
    <Route path="/e/:code/questionnaire/:subject?/:questionId?" component={QuestionnairePage} />
    <Route path="/e/:code/grid" component={GridPage} />
    <Route path="/e/:code/evidence/:attachmentId?">
      {({ attachmentId }) => <EvidencePage attachmentId={attachmentId} />}
    </Route>
    <Route path="/e/:code/interview/:interviewId?" component={InterviewPage} />
    <Route path="/e/:code/results/:applicationId?" component={ResultsPage} />
    <Route path="/e/:code/compare/:firstId/:secondId?" component={ComparePage} />
    <Route path="/e/:code/opinions/:applicationId?" component={OpinionsPage} />
    <Route path="/e/:code/portfolio" component={PortfolioPage} />
    <Route path="/e/:code/whatif/:applicationId?" component={WhatIfPage} />
    <Route path="/e/:code/scenarios" component={ScenariosPage} />
    <Route path="/e/:code/weights" component={WeightsPage} />
    <Route path="/e/:code/waves/:tab?">{({ tab }) => <WavesPage tab={tab} />}</Route>
    <Route path="/e/:code/sizing" component={SizingPage} />
    <Route path="/e/:code/businessCase/:tab?">{({ tab }) => <BusinessCasePage tab={tab} />}</Route>
    <Route path="/e/:code/calibration" component={CalibrationPage} />
    <Route path="/e/:code/agreed" component={EngagementSettingsPage} />
    <Route path="/e/:code/findings" component={FindingsPage} />
    <Route path="/e/:code/options/:tab?">{({ tab }) => <OptionsPage tab={tab} />}</Route>
    <Route path="/e/:code/report" component={ReportPage} />
    <Route>
      <NotFound />
    </Route>
  </Switch>
);

/** Always the same element, so that the frame around it is not drawn again at every step of the address. */
const engagementPages = <EngagementPages />;
