import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";
import { takeTokenFromAddress } from "./session";

// Before anything else is loaded, so that the token is gone from the address bar at once.
takeTokenFromAddress();

const page = document.getElementById("page");
if (page === null) throw new Error('index.html has no element with the id "page".');
createRoot(page).render(<App />);
