export { type Added, type AddOptions, addReports } from "./add.ts";
export { listReports, type ProjectList, type Removed, removeReports, searchReports } from "./contents.ts";
export { engineId } from "./engine.ts";
export { projectPicture } from "./picture.ts";
export { refresh } from "./refresh.ts";
export { type Verified, verifyProject } from "./verify.ts";
