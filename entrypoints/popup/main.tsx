import { showPage, today } from "@/entrypoints/shared/show-page";
import { Popup } from "./Popup";

showPage(<Popup today={today()} />);
