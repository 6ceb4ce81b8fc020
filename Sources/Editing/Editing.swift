// The module Editing: what makes the work of editors safe, all of it from the declarations of the content types.
//
// - `Generated/`: handbook tables, JSON Schemas, editors' forms, written from the declarations and compared in tests.
// - `Examples/`: every message an editor can cause, with a wrong and a right example that a test builds.
// - `Rename/`: an entry gets another name and nothing breaks, all or nothing.
// - `Format/`: one order and one way of quoting, never another meaning.
// - `Import/`: a filled form of the forge becomes an entry.
// - `Hints/`: advice on language, which never fails a build.
// - `Links/`: addresses of other sites are asked for, politely, and what came of it is remembered.
// - `Overview/`: what there is to do, for editors, on one page.
