import type { Picture } from "../model/index.ts";
import { baseMap } from "./html/base-map.ts";
import { escapeText, scriptJson } from "./html/markup.ts";
import { plainPage } from "./html/plain.ts";
import { BARE_SHELL, fillShell, readShell } from "./html/shell.ts";
import { pack } from "./view/packed.ts";
import { pictureView } from "./view/picture-view.ts";

/**
 * The picture as one self-contained HTML page. The page was built before (scripts/page); here the picture is put into it, escaped. It loads
 * nothing, and its content security policy lets nothing run but its own script. Where the page was not built, what comes out is its plain
 * part: the brief with the words it rests on.
 */
export function toHtml(picture: Picture): string {
  const shell = readShell();
  const view = pictureView(picture);
  return fillShell(shell ?? BARE_SHELL, {
    title: escapeText(view.title),
    engine: escapeText(picture.engine),
    plain: plainPage(view).markup,
    picture: shell ? scriptJson(pack(picture)) : "",
    map: shell ? scriptJson(baseMap(picture)) : "",
  });
}
