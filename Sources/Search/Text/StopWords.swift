/// Words too frequent to tell pages apart. They are not indexed in running text and not looked up unless a query has no
/// others. The client reads them from the root file.
enum StopWords {
  /// In folded form, sorted.
  static let german: [String] = [
    "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "ander", "andere", "anderem",
    "anderen", "anderer", "anderes", "auch", "auf", "aus", "bei", "beim", "bekomme", "bekommen", "bekommt", "bin",
    "bis", "bist", "brauche", "brauchen", "braucht", "da", "dabei", "dadurch", "dafur", "damit", "dann", "daran",
    "darauf", "darin", "das", "dass", "davon", "dazu", "dein", "deine", "dem", "den", "denen", "denn", "der",
    "deren", "des", "dessen", "die", "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "du",
    "durch", "ein", "eine", "einem", "einen", "einer", "eines", "einige", "einigen", "er", "es", "etwa", "etwas",
    "euch", "euer", "finde", "fur", "gegen", "gibt", "hab", "habe", "haben", "hat", "hatte", "hatten", "hier", "hin",
    "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "im", "in", "indem", "ins",
    "ist", "ja", "jede", "jedem", "jeden", "jeder", "jedes", "jene", "kann", "kein", "keine", "keinen", "konnen",
    "konnte", "machen", "man", "manche", "mehr", "mein", "meine", "mich", "mir", "mit", "mochte", "mochten", "muss",
    "mussen", "nach", "nicht", "nichts", "noch", "nun", "nur", "ob", "oder", "ohne", "schon", "sehr", "sein",
    "seine", "seinem", "seinen", "seiner", "seit", "selbst", "sich", "sie", "sind", "so", "solche", "soll", "sollen",
    "sollte", "sondern", "sonst", "sowie", "uber", "um", "und", "uns", "unser", "unsere", "unserem", "unseren",
    "unserer", "unter", "viel", "viele", "vom", "von", "vor", "wahrend", "war", "waren", "was", "weil", "welche",
    "welchem", "welchen", "welcher", "welches", "wenn", "wer", "werde", "werden", "wie", "wieder", "will", "wir",
    "wird", "wo", "worden", "wurde", "wurden", "zu", "zum", "zur", "zwar", "zwischen",
  ]
}
