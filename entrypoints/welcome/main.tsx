import { WelcomeView } from "@/components/welcome/WelcomeView";
import { showPage } from "@/entrypoints/shared/show-page";
import { openOptions } from "@/platform/open-page";

showPage(<WelcomeView onOpenOptions={() => void openOptions()} />);
