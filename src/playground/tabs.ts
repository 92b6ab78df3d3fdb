import type { TabsState } from "@graphiql/react";
import type { ReadyOperation } from "./ReadyOperation";

type Tab = TabsState["tabs"][number];
type Contents = Pick<Tab, "query" | "variables">;

/** GraphiQL's own keys in localStorage, and ours for the set that was opened last. */
const TABS = "graphiql:tabState";
const QUERY = "graphiql:query";
const VARIABLES = "graphiql:variables";
const OPENED = "fairlead.openedOperations";

/** A tab in GraphiQL's format with a ready operation in it. */
export function tabOf({ name, query, variables }: ReadyOperation): Tab {
  return {
    // crypto.randomUUID is missing where the page is served over plain HTTP to another machine.
    id: `ready-${Math.random().toString(36).slice(2)}`,
    hash: [query, variables ?? "", ""].join("|"),
    title: name,
    query,
    variables,
    headers: null,
    operationName: name,
    response: null,
  };
}

/** Whether a tab still holds a ready operation as it came. */
export function holds(tab: Contents, operation: ReadyOperation): boolean {
  return contentsOf([tab]) === contentsOf([operation]);
}

function contentsOf(tabs: readonly Contents[]): string {
  return JSON.stringify(tabs.map(({ query, variables }) => [query ?? "", variables ?? ""]));
}

/** The tabs of the last visit, or undefined when there are none that GraphiQL could read. */
function storedTabs(): TabsState | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(TABS) ?? "null") as TabsState | null;
    return stored?.tabs[stored.activeTabIndex] === undefined ? undefined : stored;
  } catch {
    return undefined;
  }
}

/** The ready operations on the first visit, and again when a newer Fairlead brings other ones; else the stored tabs. */
function tabsToOpen(operations: readonly ReadyOperation[]): TabsState | undefined {
  const stored = storedTabs();
  if (operations.length === 0) return stored;
  const opened = localStorage.getItem(OPENED);
  const wanted = contentsOf(operations);
  const isTheirs = stored !== undefined && contentsOf(stored.tabs) !== opened;
  if (isTheirs || (stored !== undefined && opened === wanted)) return stored;
  localStorage.setItem(OPENED, wanted);
  return { tabs: operations.map(tabOf), activeTabIndex: 0 };
}

/**
 * Prepares GraphiQL's storage before GraphiQL reads it. Tabs that somebody changed, closed or added are theirs and stay
 * as they are; where nobody did, the ready operations are opened.
 * GraphiQL also keeps the active tab's texts by themselves and writes them at another moment; where the two differ, as
 * after a quick reload, it would open that tab twice, so they are made equal here.
 */
export function prepareTabs(operations: readonly ReadyOperation[]): void {
  const state = tabsToOpen(operations);
  const active = state?.tabs[state.activeTabIndex];
  if (state === undefined || active === undefined) return;
  localStorage.setItem(TABS, JSON.stringify(state));
  localStorage.setItem(QUERY, active.query ?? "");
  localStorage.setItem(VARIABLES, active.variables ?? "");
}

/** Stores tabs the way GraphiQL does, without the answers. After "Clear data" in its settings nothing is stored again. */
export function storeTabs({ tabs, activeTabIndex }: TabsState): void {
  if (localStorage.getItem(TABS) === null) return;
  const kept = tabs.map((tab) => ({ ...tab, hash: null, headers: null, response: null }));
  localStorage.setItem(TABS, JSON.stringify({ tabs: kept, activeTabIndex }));
}
