// First, before any schema is made.
// oxlint-disable-next-line import/no-unassigned-import -- it sets the page up and has nothing to give
import "./api/page-policy.ts";
import "./styles/all.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { siteContract } from "../src-shared/contract/site.ts";
import { createCall } from "../src-shared/rpc/client.ts";
import { HostContext } from "./api/host-context.ts";
import { chooseHost } from "./api/host.ts";
import { askEarly, CallContext, createQueryClient, followChanges } from "./api/procedures.ts";
import { App } from "./app.tsx";
import { startTexts } from "./locales/setup.ts";

const host = chooseHost();
const queryClient = createQueryClient();
const call = createCall(siteContract, host);
followChanges(queryClient, host);

// What the first screen waits for is asked for at once, not one after the other.
void askEarly(queryClient, call, "settings.get", {});
if (location.hash.length < 3) void import("./features/home/home-page.tsx");
await startTexts(document.documentElement.lang === "fr" ? "fr" : "en");

const page = document.querySelector("#page");
if (!page) throw new Error("index.html has no #page");
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <HostContext value={host}>
        <CallContext value={call}>
          <App />
        </CallContext>
      </HostContext>
    </QueryClientProvider>
  </StrictMode>,
);
