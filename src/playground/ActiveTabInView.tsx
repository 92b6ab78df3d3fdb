import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the bar of tabs to the active one, which may lie beyond the edge when many are open. */
export function ActiveTabInView() {
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    const tab = document.getElementById(`graphiql-session-tab-${activeTabIndex}`);
    tab?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeTabIndex]);
  return null;
}
