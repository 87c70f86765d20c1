import { Popup } from "@/entrypoints/popup/Popup";
import { showPage, today } from "@/entrypoints/shared/show-page";

showPage(<Popup today={today()} place="panel" />);
