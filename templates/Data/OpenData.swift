import Build
import Collections
import Content
import FrontMatter
import JSON

/// One column of a data file: its name, what it means, and its value for an entry.
struct Column<Fields: AcademyEntry>: Sendable {
  let key: String
  /// Nil: the help of the field of this name says it.
  let meaning: String?
  let value: @Sendable (Entry<Fields>, Library) -> JSON?

  init(_ key: String, _ meaning: String? = nil, _ value: @escaping @Sendable (Entry<Fields>, Library) -> JSON?) {
    self.key = key
    self.meaning = meaning
    self.value = value
  }
}

/// All entries of a type as data, in JSON and CSV; the columns say what is in it.
struct DataSet<Fields: AcademyEntry>: Sendable {
  /// The file's name without ending.
  let name: String
  let columns: [Column<Fields>]
  let entries: @Sendable (Library) -> Shelf<Fields>

  /// The files: JSON, CSV, and CSV as the German Excel likes it.
  func files(_ library: Library) -> [Page] {
    [
      file(".json") { json(library).bytes(.pretty) },
      file(".csv") { csv(library).bytes(.standard) },
      file("-excel.csv") { csv(library).bytes(.germanExcel) },
    ]
  }

  /// Each column with its meaning, from the type's declaration.
  func meanings() -> [(key: String, meaning: String)] {
    let fields = AcademyTypes.declarations.first { $0.name == Fields.type }?.fields ?? []
    return columns.map { column in
      (column.key, column.meaning ?? fields.first { $0.key == column.key }?.help ?? "")
    }
  }

  private func file(_ ending: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> Page {
    Page("/daten/\(name)\(ending)", owner: "daten", isIndexed: false, content: .bytes(bytes))
  }

  private func json(_ library: Library) -> JSON {
    [
      "titel": .string("\(library.settings.name): \(name)"), "adresse": .string(library.address.absolute("/daten/")),
      "lizenz": .string(library.settings.lizenz), "anzahl": .int(entries(library).count),
      "eintraege": .array(
        entries(library).map { entry in
          .object(
            columns.compactMap { column in
              column.value(entry, library).map { JSON.Member(column.key, $0) }
            })
        }),
    ]
  }

  private func csv(_ library: Library) -> CSV {
    CSV(
      header: columns.map(\.key),
      rows: entries(library).map { entry in columns.map { $0.value(entry, library) ?? .null } })
  }
}

/// Columns that every type has.
func commonColumns<Fields: AcademyEntry>() -> [Column<Fields>] {
  [
    Column("adresse", Texts.dataAddress) { .string($1.address.absolute($0.path)) },
    Column("name", Texts.dataName) { entry, _ in .string(entry.name) },
    Column("titel") { entry, _ in .string(entry.title) },
    Column("kurztext") { entry, _ in entry.fields.common.kurztext.map(JSON.string) },
    Column("themen") { titles($1.themen[$0.fields.common.themen]) },
    Column("zielgruppen") { entry, _ in words(entry.fields.common.zielgruppen.map(\.rawValue)) },
  ]
}

/// Columns about where the particulars come from and how they may be used.
func originColumns<Fields: AcademyEntry>() -> [Column<Fields>] {
  [
    Column("kontakt") { $1.personen[$0.fields.common.kontakt].map { .string($0.title) } },
    Column("telefon", Texts.dataPhone) { $1.personen[$0.fields.common.kontakt]?.fields.telefon.map(JSON.string) },
    Column("email", Texts.dataMail) { $1.personen[$0.fields.common.kontakt]?.fields.email.map(JSON.string) },
    Column("stand") { entry, library in (library[entry.id]?.stand).map { .string($0.iso) } },
    Column("quelle") { entry, _ in entry.fields.common.quelle.map(JSON.string) },
    Column("lizenz", Texts.dataLicence) { .string($0.fields.common.lizenz ?? $1.settings.lizenz) },
    Column("muster") { entry, _ in .bool(entry.fields.common.istMuster) },
  ]
}

/// Titles of entries, or nothing.
func titles<Fields>(_ entries: [Entry<Fields>]) -> JSON? { words(entries.map(\.title)) }

/// Texts, or nothing.
func words(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map(JSON.string)) }
