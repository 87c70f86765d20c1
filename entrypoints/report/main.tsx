import { showPage, today } from "@/entrypoints/shared/show-page";
import { DraftPage } from "./DraftPage";
import { ReportPage } from "./ReportPage";

const tab = new URLSearchParams(location.search).get("tab");
showPage(tab === null ? <DraftPage today={today()} /> : <ReportPage tabId={Number(tab)} today={today()} />);
