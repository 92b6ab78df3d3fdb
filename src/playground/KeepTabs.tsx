import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";
import { storeTabs } from "./tabs";

/** Stores the tabs when the page is left: GraphiQL does so half a second after a change, and a reload may come sooner. */
export function KeepTabs() {
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined) return;
    const store = () => {
      const texts = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
      storeTabs({
        tabs: tabs.map((tab, index) => (index === activeTabIndex ? { ...tab, ...texts } : tab)),
        activeTabIndex,
      });
    };
    addEventListener("pagehide", store);
    return () => {
      removeEventListener("pagehide", store);
    };
  }, [tabs, activeTabIndex, queryEditor, variableEditor]);
  return null;
}
