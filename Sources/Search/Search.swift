// The module Search: an index that a browser, Node or this program can ask, made of static files.
//
// - `Text/`: what a word is. Both sides use it: folding of letters, stems, gendered forms, stop words, queries.
// - `Building/`: documents to files; `SearchIndexBuilder` tells its steps.
// - `Reading/`: the same files to answers, in Swift; `SearchIndex` is what `akademie search` asks.
// - `Ranking.swift`: the weights that building and asking share.
// - `ClientScript.swift`: the sources of the browser's client (`templates/assets/suche/`) joined to one file.
//
// The client reads the files as `Reading/` does and answers the same; `ClientAgreementTests` compare the two.
