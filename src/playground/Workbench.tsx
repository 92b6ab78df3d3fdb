import "./monacoWorkers";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { useMemo } from "react";
import { ActiveTabInView } from "./ActiveTabInView";
import { EditorOptions } from "./EditorOptions";
import { KeepTabs } from "./KeepTabs";
import { ReadyOperationsMenu } from "./ReadyOperationsMenu";
import { createFetcher } from "./fetcher";
import { READY_OPERATIONS } from "./readyOperations";
import { prepareTabs } from "./tabs";
import { firstOfEach, themesOf } from "./themes";

interface WorkbenchProps {
  readonly token: string;
  /** Where the menu of ready operations goes. */
  readonly menuSlot: HTMLElement | null;
  readonly onRefused: (token: string) => void;
}

const EMPTY_TAB =
  "# Write an operation here. The book icon on the left opens the manual of every query and type.\n\n";

const THEMES = themesOf(READY_OPERATIONS);

// Once per page load and before GraphiQL reads its storage.
prepareTabs(firstOfEach(THEMES));

/** GraphiQL, signed in. A new token makes a new fetcher, and with it GraphiQL reads the schema again. */
export default function Workbench({ token, menuSlot, onRefused }: WorkbenchProps) {
  const fetcher = useMemo(() => createFetcher(token, onRefused), [token, onRefused]);
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={EMPTY_TAB}
      defaultTheme="light"
      forcedTheme="light"
      // The token is sent by the fetcher, so no header is typed and none is kept in the browser's storage.
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <EditorOptions />
      <ActiveTabInView />
      <KeepTabs />
      {menuSlot !== null && THEMES.length > 0 && <ReadyOperationsMenu slot={menuSlot} themes={THEMES} />}
    </GraphiQL>
  );
}
