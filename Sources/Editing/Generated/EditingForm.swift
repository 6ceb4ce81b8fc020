import Collections
import FrontMatter
import JSON

/// Where the editing forms below `/redaktion/` store what is written.
public struct Forge: Sendable, Hashable {
  /// The two services whose back ends both Sveltia CMS and Decap CMS know.
  public enum Service: String, CaseIterable, Sendable { case github, gitlab }
  public var service: Service
  /// `gruppe/projekt` as it stands in the service's address.
  public var project: String
  public var branch: String
  /// The service's own address, for a GitLab of one's own such as openCode.
  public var address: String?
  /// GitLab: the id of the registered application (sign-in by PKCE, RFC 7636, needs no server of ours);
  /// GitHub: the address of the sign-in service.
  public var signIn: String?

  /// A place in a forge.
  public init(_ service: Service, project: String, branch: String, address: String? = nil, signIn: String? = nil) {
    self.service = service
    self.project = project
    self.branch = branch
    self.address = address
    self.signIn = signIn
  }

  /// The committed sample's: what it says of the fields is what a real one says.
  public static let sample = Forge(.gitlab, project: "gruppe/projekt", branch: "main", signIn: "application-id")
}

/// The configuration that both Sveltia CMS and Decap CMS read: one collection a type, fields with German labels and hints,
/// relations to other collections. Both store by a request that somebody else reviews (`editorial_workflow`).
public func editingForm(_ declarations: [Declaration], _ forge: Forge) -> JSON {
  [
    "backend": backend(forge),
    "publish_mode": "editorial_workflow",
    "locale": "de",
    // Pictures of entries without a folder of their own lie in content/bilder, one step up from the entry.
    "media_folder": "content/bilder",
    "public_folder": "../bilder",
    // Sveltia CMS alone knows it, and would write every empty field otherwise; Decap CMS leaves them out by itself.
    "output": ["omit_empty_optional_fields": true],
    "slug": ["encoding": "ascii", "clean_accents": true, "sanitize_replacement": "-"],
    "collections": .array(
      declarations.filter { !alwaysFoldered.contains($0.name) }.map { collection($0, inFolders: false) }
        + declarations.filter { foldered.contains($0.name) }.map { collection($0, inFolders: true) }),
  ]
}

/// The types whose entries often bring files along and then have a folder of their own.
private let foldered: Set<String> = ["beispiel", "veranstaltung", "video"]
/// Those whose entries all have one.
private let alwaysFoldered: Set<String> = ["video"]

/// Whether entries of a type stand in two collections, of which a relation can only look into one.
func hasTwoCollections(_ type: String) -> Bool { foldered.contains(type) && !alwaysFoldered.contains(type) }

/// The collection in which entries of a type are chosen. A relation can only look into one (both programs; Decap CMS, issue 2545).
func relatedCollection(of type: String) -> String { alwaysFoldered.contains(type) ? "\(type)-mit-dateien" : type }

private func backend(_ forge: Forge) -> JSON {
  var members = [
    JSON.Member("name", .string(forge.service.rawValue)), JSON.Member("repo", .string(forge.project)),
    JSON.Member("branch", .string(forge.branch)),
  ]
  switch forge.service {
  case .github:
    if let signIn = forge.signIn { members.append(JSON.Member("base_url", .string(signIn))) }
  case .gitlab:
    members.append(JSON.Member("auth_type", "pkce"))
    if let signIn = forge.signIn { members.append(JSON.Member("app_id", .string(signIn))) }
    if let address = forge.address {
      members.append(JSON.Member("base_url", .string(address)))
      members.append(JSON.Member("api_root", .string(address + "/api/v4")))
    }
  }
  return .object(members)
}

private func collection(_ type: Declaration, inFolders: Bool) -> JSON {
  let names = typeLabel(type.name)
  var members = [
    JSON.Member("name", .string(inFolders ? "\(type.name)-mit-dateien" : type.name)),
    JSON.Member("label", .string(inFolders ? "\(names.many) mit Dateien" : names.many)),
    JSON.Member("label_singular", .string(names.one)),
    JSON.Member("folder", .string("content/\(type.folder)")),
    JSON.Member("create", true),
    JSON.Member("extension", "md"),
    JSON.Member("format", "yaml-frontmatter"),
    JSON.Member("identifier_field", "titel"),
    JSON.Member("slug", "{{slug}}"),
    JSON.Member("summary", "{{titel}}"),
  ]
  if inFolders {
    members += [
      JSON.Member("path", "{{slug}}/index"), JSON.Member("media_folder", ""), JSON.Member("public_folder", ""),
    ]
  }
  let body: JSON = ["name": "body", "label": "Text", "widget": "markdown", "required": false]
  members.append(JSON.Member("fields", .array(type.fields.map(widget) + [body])))
  return .object(members)
}
